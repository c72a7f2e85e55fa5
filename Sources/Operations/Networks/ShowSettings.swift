package import Domain
package import Ledger
package import Storage

/// What the network decided, and the rules of halen en brengen that hold today and on another day: for everybody who
/// takes part.
package struct ShowSettings: Inquiry {
    package struct Answer: Sendable {
        /// By name, then day; what is not there has its default.
        package let decisions: [NetworkSetting]
        /// Those that hold today.
        package let rules: LedgerRules
        /// The day that was asked about; today when none was.
        package let day: CalendarDay
        package let rulesOnDay: LedgerRules
        /// The kinds of placement that are booked when they begin on that day.
        package let countedKinds: Set<PlacementKind>
        /// The first day from which a change can hold: after the last closed month.
        package let earliest: CalendarDay
    }

    package let day: CalendarDay?

    /// - Parameter day: the day whose rules are asked for; nil for today.
    package init(on day: CalendarDay? = nil) {
        self.day = day
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        let decisions = try scope.settings()
        let day = day ?? desk.today
        let periods = try scope.periods()
        return Answer(
            decisions: decisions, rules: decisions.ledgerRules(on: desk.today), day: day,
            rulesOnDay: decisions.ledgerRules(on: day), countedKinds: decisions.countedKinds(on: day),
            earliest: periods.next.firstDay
        )
    }
}
