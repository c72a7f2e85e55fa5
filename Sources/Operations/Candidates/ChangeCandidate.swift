package import Domain
package import Ledger
package import Storage

/// Changes the card and the file of a candidate who is a draft, asked for akkoord or open. The own employer and
/// coordinators; refused when somebody changed it in the meantime.
package struct ChangeCandidate: Command {
    package let id: CandidateId
    package let revision: Int
    package let legalEntity: LegalEntityId?
    package let reference: GuardedLine?
    package let card: CardDraft
    package let availableFrom: CalendarDay

    /// - Parameter legalEntity: nil leaves it as it is.
    package init(
        id: CandidateId, revision: Int, legalEntity: LegalEntityId? = nil, reference: GuardedLine?, card: CardDraft,
        availableFrom: CalendarDay
    ) {
        self.id = id
        self.revision = revision
        self.legalEntity = legalEntity
        self.reference = reference
        self.card = card
        self.availableFrom = availableFrom
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        guard candidate.state.isEditable else {
            throw Refusal(.candidateStateWrong, ["state": candidate.state.rawValue])
        }
        try scope.reading.mustBeFree(reference: reference, of: candidate.member, besides: id)
        candidate.legalEntity = try scope.reading.legalEntity(
            legalEntity ?? candidate.legalEntity, of: candidate.member)
        candidate.reference = reference?.text
        candidate.card = try card.card()
        candidate.availableFrom = availableFrom
        candidate.revision = revision
        try scope.save(candidate)
        try scope.record(.candidateChanged, .candidate, id, at: desk, namens: candidate.member, detail: "card")
        return id
    }
}
