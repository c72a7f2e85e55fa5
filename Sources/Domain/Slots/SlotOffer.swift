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
    package let end: CalendarDay
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
        if minimumWeeklyMinutes > maximumWeeklyMinutes {
            faults.append(Refusal(.numberOutOfRange, at: "/minimum_weekly_minutes", ["minimum": "60", "maximum": "\(maximumWeeklyMinutes)"]))
        }
        if end < start { faults.append(Refusal(.periodReversed, at: "/end")) }
        return faults
    }
}
