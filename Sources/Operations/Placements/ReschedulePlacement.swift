import Domain
package import Ledger
package import Storage

/// Records a new version of the hours schedule from a day on: more hours, fewer, or a pause. The own employer or a
/// coordinator; the host sees the hours, not the reasons.
package struct ReschedulePlacement: Command {
    package let id: PlacementId
    package let revision: Int
    package let steps: [HoursVersion]

    /// - Parameter steps: from the day on which the first begins they take the place of what was agreed before.
    package init(id: PlacementId, revision: Int, steps: [HoursVersion]) {
        self.id = id
        self.revision = revision
        self.steps = steps
    }

    /// Refuses `monthAlreadyClosed` for hours of a month that was closed: those are reported instead.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> PlacementId {
        var placement = try scope.reading.ownPlacement(id, revision: revision, at: desk)
        try placement.reschedule(steps)
        guard let candidate = try scope.reading.candidate(placement.candidate) else { throw Refusal(.candidateUnknown) }
        let faults = HoursSteps(steps).faults(
            cardMinutes: candidate.card.weeklyMinutes, rulebook: desk.equipment.rulebook, on: desk.today
        )
        if let refusals = Refusals(faults) { throw refusals }
        if let closed = try scope.reading.periods().closedThrough, let from = steps.first?.from, from <= closed.lastDay
        {
            throw Refusal(.monthAlreadyClosed, at: "/schedule", ["month": "\(closed)"])
        }
        try scope.save(placement)
        try scope.record(
            .placementRescheduled, .placement, id, at: desk, namens: try scope.reading.ownMember(of: placement)
        )
        return id
    }
}
