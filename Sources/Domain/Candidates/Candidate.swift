package import Ledger

/// An employee whom a member brings, without anything that names the person: that stands in `Conditions`, `Timeline`
/// and `CandidateIdentity`, read by separate queries and encrypted at rest (domain.md, 2).
package struct Candidate: Hashable, Sendable {
    package let id: CandidateId
    /// `K-0042`.
    package let code: String
    /// The member that brings; for its own users and the coordinator only.
    package let member: MemberId
    /// The employer in law: the contract's party.
    package var legalEntity: LegalEntityId
    /// What the own employer calls the file; for its own users and the coordinator only.
    package var reference: String?
    package var state: CandidateState
    package var card: Card
    package var gates: PublicationGates
    /// From when the candidate can start; own employer and coordinator only.
    package var availableFrom: CalendarDay
    package var revision: Int

    package init(
        id: CandidateId, code: String, member: MemberId, legalEntity: LegalEntityId, reference: String?,
        state: CandidateState, card: Card, gates: PublicationGates, availableFrom: CalendarDay, revision: Int
    ) {
        self.id = id
        self.code = code
        self.member = member
        self.legalEntity = legalEntity
        self.reference = reference
        self.state = state
        self.card = card
        self.gates = gates
        self.availableFrom = availableFrom
        self.revision = revision
    }
}
