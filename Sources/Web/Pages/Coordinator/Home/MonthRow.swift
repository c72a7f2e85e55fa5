import Domain
import Ledger
import Operations
import Wording

/// The latest months of the ledger in a row, each with its state.
enum MonthRow {
    /// How many closed months are shown before the next one.
    private static let earlier = 5

    static func block(_ visit: Visit, _ preview: PreviewMonth.Answer) async throws -> Block {
        let answer = try await visit.desk.ask(ShowMonths())
        let closing = Set(answer.records.filter { $0.state == .closing }.map(\.month))
        let first = max(answer.periods.first, preview.month.adding(months: -earlier))
        let last = max(visit.desk.today.month, preview.month)
        var months: [MonthsBlock.Month] = []
        var month = first
        while month <= last {
            months.append(entry(month, preview, isClosing: closing.contains(month), visit))
            month = month.next
        }
        return .months(MonthsBlock(label: visit.say(CoordinatorHomePhrases.monthsLabel), months: months))
    }

    private static func entry(
        _ month: CalendarMonth, _ preview: PreviewMonth.Answer, isClosing: Bool, _ visit: Visit
    ) -> MonthsBlock.Month {
        let isReady = month == preview.month && preview.closableFrom <= visit.desk.today
        let state =
            switch (month < preview.month, isClosing, isReady) {
            case (true, true, _): CoordinatorHomePhrases.closing
            case (true, false, _): CoordinatorHomePhrases.closed
            case (false, _, true): CoordinatorHomePhrases.ready
            case (false, _, false): CoordinatorHomePhrases.open
            }
        return MonthsBlock.Month(
            name: MonthText.short(month, in: visit.language), state: visit.say(state),
            style: month < preview.month ? "closed" : isReady ? "ready" : nil,
            path: month <= preview.month ? visit.path(to: .month(month)) : nil
        )
    }
}
