package import Domain
import Ledger
package import Storage

/// Takes in a candidate as a draft: by the member that brings, or a coordinator *namens* it.
package struct CreateCandidate: Command {
    package let draft: CandidateDraft

    package init(draft: CandidateDraft) {
        self.draft = draft
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        try desk.mustActFor(draft.member)
        guard let member = try scope.reading.member(draft.member) else { throw Refusal(.memberUnknown, at: "/member") }
        try member.mustBeActive()
        try scope.reading.mustBeFree(reference: draft.reference, of: member.id)
        try draft.timeline.map(desk.mustMakeTimeline)
        let candidate = Candidate(
            id: desk.newOpaqueId(), code: SpokenCode.candidate(try scope.nextNumber(of: .candidates)),
            member: member.id,
            legalEntity: try scope.reading.legalEntity(draft.legalEntity, of: member.id),
            reference: draft.reference?.text,
            state: .draft, card: try draft.card.card(), gates: PublicationGates(), availableFrom: draft.availableFrom,
            revision: 1
        )
        try scope.insert(candidate)
        try scope.makeKey(of: candidate.id, at: desk)
        try scope.seal(draft.identity, of: candidate.id, at: desk)
        if let conditions = draft.conditions, !conditions.isEmpty {
            try scope.seal(conditions, of: candidate.id, at: desk)
        }
        try draft.timeline.map { try scope.seal($0, of: candidate.id, at: desk) }
        try scope.record(.candidateCreated, .candidate, candidate.id, at: desk, namens: member.id)
        return candidate.id
    }
}
