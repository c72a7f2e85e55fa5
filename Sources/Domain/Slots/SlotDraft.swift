package import Ledger

/// A slot as its member fills it in, each text already read.
package struct SlotDraft: Hashable, Sendable {
    package let title: GuardedLine
    package let kind: PlacementKind
    package let functionGroup: FunctionGroup
    /// Both 60-3600.
    package let minimumWeeklyMinutes: Int
    package let maximumWeeklyMinutes: Int
    package let start: CalendarDay
    package let end: CalendarDay
    package let postcode: Postcode
    package let town: PlainLine
    /// 1-50.
    package let places: Int
    /// At most 20.
    package let tasks: [GuardedLine]
    package let offers: [WorkCondition]

    package init(
        title: GuardedLine, kind: PlacementKind, functionGroup: FunctionGroup, minimumWeeklyMinutes: Int,
        maximumWeeklyMinutes: Int, start: CalendarDay, end: CalendarDay, postcode: Postcode, town: PlainLine,
        places: Int,
        tasks: [GuardedLine], offers: [WorkCondition]
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

    /// The offer; refuses every rule that it breaks at once.
    package func offer() throws(Refusals) -> SlotOffer {
        let offer = SlotOffer(
            title: title.text, kind: kind, functionGroup: functionGroup, minimumWeeklyMinutes: minimumWeeklyMinutes,
            maximumWeeklyMinutes: maximumWeeklyMinutes, start: start, end: end, postcode: postcode.text,
            town: town.text,
            places: places, tasks: tasks.map(\.text), offers: offers.inListOrder
        )
        if let refusals = Refusals(offer.faults) { throw refusals }
        return offer
    }
}
