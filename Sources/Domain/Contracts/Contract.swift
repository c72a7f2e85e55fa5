package import Ledger

/// The agreement made from an accepted proposal.
package struct Contract: Hashable, Sendable {
    package let id: ContractId
    /// `2026-0007`, reserved when it is about to be issued.
    package let number: String?
    package let claim: ClaimId
    package let candidate: CandidateId
    package let bringing: MemberId
    package let taking: MemberId
    package let state: ContractState
    package let terms: ContractTerms
    package let createdAt: Instant
    /// When its number was reserved: the moment that its document bears.
    package let issuedAt: Instant?
    /// SHA-256 of the issued PDF.
    package let documentHash: Digest256?
    package let signatures: [Signature]
    package let revision: Int

    package init(
        id: ContractId, number: String? = nil, claim: ClaimId, candidate: CandidateId, bringing: MemberId, taking: MemberId,
        state: ContractState = .draft, terms: ContractTerms, createdAt: Instant, issuedAt: Instant? = nil,
        documentHash: Digest256? = nil, signatures: [Signature] = [], revision: Int = 1
    ) {
        self.id = id
        self.number = number
        self.claim = claim
        self.candidate = candidate
        self.bringing = bringing
        self.taking = taking
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
