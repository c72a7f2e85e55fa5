import Domain
package import Ledger
package import Storage

/// Records a later last day of a placement that was imported and so has no contract here. The own employer or a
/// coordinator; beyond the kind's own term only a coordinator. Any other placement is extended by an addendum.
package struct ExtendPlacement: Command {
    package let id: PlacementId
    package let revision: Int
    package let end: CalendarDay
    package let agreedOn: CalendarDay

    /// - Parameter agreedOn: the day on which the last of the three agreed.
    package init(id: PlacementId, revision: Int, end: CalendarDay, agreedOn: CalendarDay) {
        self.id = id
        self.revision = revision
        self.end = end
        self.agreedOn = agreedOn
    }

    /// Refuses `extensionNeedsAddendum` for a placement with a contract.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> PlacementId {
        let earlier = try scope.reading.ownPlacement(id, revision: revision, at: desk)
        var placement = earlier
        guard case .imported = placement.origin else { throw Refusal(.extensionNeedsAddendum) }
        try desk.mustHaveCome(agreedOn, at: "/agreed_on")
        try placement.extend(until: end)
        let term = PlacementTerm(kind: placement.kind, start: placement.start, end: end)
        let surroundings = try surroundings(of: placement, at: desk, in: scope.reading)
        if let refusals = Refusals(term.faults(in: surroundings, rulebook: desk.equipment.rulebook, on: desk.today)) {
            throw refusals
        }
        try scope.save(placement)
        try scope.bookLateHours(of: placement, before: earlier, at: desk)
        try scope.insert(
            PlacementExtension(placement: id, end: end, agreedOn: agreedOn, recordedAt: desk.now, by: desk.actor.label)
        )
        try scope.record(
            .placementExtended, .placement, id, at: desk, namens: try scope.reading.ownMember(of: placement)
        )
        return id
    }

    /// It has begun or was agreed to begin, so that only the end is in question.
    private func surroundings(of placement: Placement, at desk: Desk, in scope: ReadScope) throws -> TermSurroundings {
        TermSurroundings(
            candidateWeeklyMinutes: 0,
            clock: .known(
                availableFrom: placement.start, paidUntil: try scope.paidUntil(placement.candidate, at: desk)
            ),
            approvedUntil: desk.actor.actsForNetwork ? end : nil
        )
    }
}
