package import Domain
package import Ledger
package import Storage

/// Records what must be true before publishing: spoor 2 in the plan van aanpak, the day of the driegesprek, the day of
/// the advice. The own employer and coordinators.
package struct RecordGates: Command {
    package let id: CandidateId
    package let revision: Int
    package let spoor2InPlan: Bool
    package let driegesprekOn: CalendarDay?
    package let adviceOn: CalendarDay?

    /// What is nil is not known yet, or was recorded by mistake.
    package init(
        id: CandidateId, revision: Int, spoor2InPlan: Bool, driegesprekOn: CalendarDay?, adviceOn: CalendarDay?
    ) {
        self.id = id
        self.revision = revision
        self.spoor2InPlan = spoor2InPlan
        self.driegesprekOn = driegesprekOn
        self.adviceOn = adviceOn
    }

    /// Refuses to take a gate away under a card that others see.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        try candidate.mustNotBeOver()
        try desk.mustHaveCome(driegesprekOn, at: "/driegesprek_on")
        try desk.mustHaveCome(adviceOn, at: "/advice_on")
        candidate.gates.spoor2InPlan = spoor2InPlan
        candidate.gates.driegesprekOn = driegesprekOn
        candidate.gates.adviceOn = adviceOn
        candidate.revision = revision
        if candidate.state.isPublished,
            let refusals = Refusals(try scope.reading.missingGates(of: candidate, includingAkkoord: true))
        {
            throw refusals
        }
        try scope.save(candidate)
        try scope.record(.candidateChanged, .candidate, id, at: desk, namens: candidate.member, detail: "gates")
        return id
    }
}
