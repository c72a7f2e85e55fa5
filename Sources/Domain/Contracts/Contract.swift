package import Ledger

/// The agreement made from an accepted proposal.
package struct Contract: Hashable, Sendable {
    package let id: ContractId
    /// `2026-0007`, or `2026-0007-A1` for an addendum, reserved when it is about to be issued.
    package private(set) var number: String?
    package let claim: ClaimId
    package let candidate: CandidateId
    package let bringing: MemberId
    package let taking: MemberId
    /// For an addendum the contract that it extends; its terms are those of the extension alone. Nil for a contract.
    package let amends: ContractId?
    package private(set) var state: ContractState
    package private(set) var terms: ContractTerms
    package let createdAt: Instant
    /// When its number was reserved: the moment that its document bears.
    package private(set) var issuedAt: Instant?
    /// SHA-256 of the issued PDF.
    package private(set) var documentHash: Digest256?
    package private(set) var signatures: [Signature]
    package let revision: Int

    package init(
        id: ContractId, number: String? = nil, claim: ClaimId, candidate: CandidateId, bringing: MemberId,
        taking: MemberId, amends: ContractId? = nil, state: ContractState = .draft, terms: ContractTerms,
        createdAt: Instant, issuedAt: Instant? = nil,
        documentHash: Digest256? = nil, signatures: [Signature] = [], revision: Int = 1
    ) {
        self.id = id
        self.number = number
        self.claim = claim
        self.candidate = candidate
        self.bringing = bringing
        self.taking = taking
        self.amends = amends
        self.state = state
        self.terms = terms
        self.createdAt = createdAt
        self.issuedAt = issuedAt
        self.documentHash = documentHash
        self.signatures = signatures
        self.revision = revision
    }

    /// Who has yet to sign.
    package var awaited: [ContractParty] {
        terms.parties.filter { party in !signatures.contains { $0.party == party } }
    }

    /// Whether its text is fixed, so that there is a document to read.
    package var hasDocument: Bool { documentHash != nil }
}

extension Contract {
    /// Other terms; only a draft's may change.
    package mutating func change(to terms: ContractTerms) throws(Refusal) {
        guard state == .draft else { throw Refusal(.contractStateWrong, ["state": state.rawValue]) }
        self.terms = terms
    }

    /// Gives it its number and moment while its document is being made; those given before are kept.
    package mutating func reserve(number: String, at now: Instant) throws(Refusal) {
        state = try state.after(.reserve)
        self.number = self.number ?? number
        issuedAt = issuedAt ?? now
    }

    /// Fixes its text.
    package mutating func issue(documentHash: Digest256) throws(Refusal) {
        state = try state.after(.issue)
        self.documentHash = documentHash
    }

    /// Adds a signature; the last one puts the contract in force.
    ///
    /// Refuses `contract-party-unknown`, `contract-already-signed`, `contract-state-wrong`, and `contract-text-changed`
    /// when the document that was read is another one.
    package mutating func sign(_ signature: Signature, havingRead text: Digest256) throws(Refusal) {
        guard terms.parties.contains(signature.party) else {
            throw Refusal(.contractPartyUnknown, at: "/party", ["party": signature.party.rawValue])
        }
        guard awaited.contains(signature.party) else {
            throw Refusal(.contractAlreadySigned, ["party": signature.party.rawValue])
        }
        guard state == .issued else { throw Refusal(.contractStateWrong, ["state": state.rawValue]) }
        guard documentHash == text else { throw Refusal(.contractTextChanged, at: "/text_hash") }
        signatures.append(signature)
        if awaited.isEmpty { state = try state.after(.signedByAll) }
    }

    /// Ends it, signed or not, by that event.
    package mutating func close(by event: ContractState.Event) throws(Refusal) {
        state = try state.after(event)
    }
}
