package import Ledger

/// The agreement made from an accepted proposal.
package struct Contract: Hashable, Sendable {
    package let id: ContractId
    /// `2026-0007`, given when it is issued.
    package let number: String?
    package let claim: ClaimId
    package let candidate: CandidateId
    package let bringing: MemberId
    package let taking: MemberId
    package let state: ContractState
    package let terms: ContractTerms
    /// SHA-256 of the issued PDF.
    package let documentHash: Digest256?
    package let signatures: [Signature]
    package let revision: Int

    /// One party's signature, as it was recorded.
    package struct Signature: Hashable, Sendable {
        package enum Way: String, CaseIterable, Sendable {
            /// Signed in, or by the personal link.
            case online
            case paper
        }

        package let party: ContractParty
        package let way: Way
        package let at: Instant
        /// The actor that recorded it, as `Actor.label` writes it.
        package let by: String

        package init(party: ContractParty, way: Way, at: Instant, by: String) {
            self.party = party
            self.way = way
            self.at = at
            self.by = by
        }
    }

    package init(
        id: ContractId, number: String?, claim: ClaimId, candidate: CandidateId, bringing: MemberId, taking: MemberId,
        state: ContractState, terms: ContractTerms, documentHash: Digest256?, signatures: [Signature], revision: Int
    ) {
        self.id = id
        self.number = number
        self.claim = claim
        self.candidate = candidate
        self.bringing = bringing
        self.taking = taking
        self.state = state
        self.terms = terms
        self.documentHash = documentHash
        self.signatures = signatures
        self.revision = revision
    }

    /// Who has yet to sign.
    package var awaited: [ContractParty] {
        ContractParty.allCases.filter { party in !signatures.contains { $0.party == party } }
    }
}
