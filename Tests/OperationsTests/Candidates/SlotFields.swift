import Domain
import Ledger

/// What a test may want to choose of a slot.
struct SlotFields: Sendable {
    var title = "Planner voor opbouw"
    var kind = PlacementKind.secondment
    var functionGroup = FunctionGroup.planner
    var minutes = 960...1440
    var firstDay = 14
    var lastDay = 200
    var postcode = "1741 DF"
    var places = 1
    var offers: [WorkCondition] = [.seatedWork]

    /// Days are counted from today.
    func draft(today: CalendarDay) throws -> SlotDraft {
        SlotDraft(
            title: try GuardedLine(title, at: "/title"), kind: kind, functionGroup: functionGroup,
            minimumWeeklyMinutes: minutes.lowerBound, maximumWeeklyMinutes: minutes.upperBound,
            start: today.adding(days: firstDay), end: today.adding(days: lastDay),
            postcode: try Postcode(postcode, at: "/postcode"), town: try PlainLine("Schagen", at: "/town"),
            places: places,
            tasks: [try GuardedLine("Ondersteunen bij de planning", at: "/tasks/0")], offers: offers
        )
    }
}
