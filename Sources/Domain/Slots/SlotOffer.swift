package import Ledger

/// What a slot offers, as its member describes it.
package struct SlotOffer: Hashable, Sendable {
    package let title: String
    package let kind: PlacementKind
    package let functionGroup: FunctionGroup
    package let minimumWeeklyMinutes: Int
    package let maximumWeeklyMinutes: Int
    package let start: CalendarDay
    /// The last day; after it the slot expires unless it is renewed.
    package var end: CalendarDay
    /// `1782 GF`.
    package let postcode: String
    package let town: String
    /// How many people can come, 1-50.
    package let places: Int
    package let tasks: [String]
    /// Which conditions the workplace can meet.
    package let offers: [WorkCondition]

    package init(
        title: String, kind: PlacementKind, functionGroup: FunctionGroup, minimumWeeklyMinutes: Int,
        maximumWeeklyMinutes: Int, start: CalendarDay, end: CalendarDay, postcode: String, town: String, places: Int,
        tasks: [String], offers: [WorkCondition]
    ) {
        self.title = title
        self.kind = kind
        self.functionGroup = functionGroup
        self.minimumWeeklyMinutes = minimumWeeklyMinutes
        self.maximumWeeklyMinutes = maximumWeeklyMinutes
        self.start = start
        self.end = end
        self.postcode = postcode
        self.town = town
        self.places = places
        self.tasks = tasks
        self.offers = offers
    }

    /// Every rule that this offer breaks.
    package var faults: [Refusal] {
        var faults: [Refusal] = []
        func check(_ number: Int, _ allowed: ClosedRange<Int>, at field: String) {
            if let fault = Refusal.ifOutside(allowed, number, at: field) { faults.append(fault) }
        }
        check(minimumWeeklyMinutes, 60...max(60, min(maximumWeeklyMinutes, 3600)), at: "/minimum_weekly_minutes")
        check(maximumWeeklyMinutes, 60...3600, at: "/maximum_weekly_minutes")
        check(places, 1...50, at: "/places")
        if end < start { faults.append(Refusal(.periodReversed, at: "/end")) }
        if tasks.count > 20 { faults.append(Refusal(.listTooLong, at: "/tasks", ["max": "20"])) }
        return faults
    }
}
