/// What the ledger needs to know of a placement.
package struct PlacementFacts: Hashable, Sendable {
    package let id: PlacementId
    /// Nil for a trial with a UWV benefit, which nobody brings.
    package let bringing: MemberId?
    package let taking: MemberId
    package let start: CalendarDay
    /// The last day, once it has ended.
    package let ending: Ending?

    package struct Ending: Hashable, Sendable {
        package let day: CalendarDay
        package let outcome: PlacementOutcome

        package init(day: CalendarDay, outcome: PlacementOutcome) {
            self.day = day
            self.outcome = outcome
        }
    }

    package init(id: PlacementId, bringing: MemberId?, taking: MemberId, start: CalendarDay, ending: Ending?) {
        self.id = id
        self.bringing = bringing
        self.taking = taking
        self.start = start
        self.ending = ending
    }
}
