import Domain
import Ledger
import Storage

/// Everything that comes by itself in a network, up to now: what was missed while the server stood still is caught up,
/// and repeating it changes nothing. Done by the scheduler.
package struct RunDue: Sendable {
    package init() {}

    package func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        _ = try await desk.perform(BookDuePlacements())
        _ = try await desk.perform(ExpireClaims())
        _ = try await desk.perform(ExpireSlots())
        _ = try await ResumeIssuing().run(at: desk)
        try await desk.perform(ForgetExpired())
        try await closeDueMonths(at: desk)
        _ = try await SealDueContracts().run(at: desk)
    }

    /// Goes on with a close that a stop interrupted, and closes months by itself from the network's day of the month
    /// on.
    private func closeDueMonths(at desk: Desk) async throws {
        for record in try await desk.ask(ShowMonths()).records where record.state == .closing {
            _ = try await CloseMonth(month: record.month).run(at: desk)
        }
        while let month = try await desk.ask(MonthDue()) {
            _ = try await CloseMonth(month: month).run(at: desk)
        }
    }
}

/// The month that the network's setting says is to be closed by now; nil when none is, or a coordinator closes.
private struct MonthDue: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> CalendarMonth? {
        let month = try scope.periods().next
        let value = try scope.settings().value(.closingDay, on: desk.today).flatMap { Int($0) }
        guard let closingDay = value, closingDay > 0 else { return nil }
        return desk.today >= month.next.firstDay.adding(days: closingDay - 1) ? month : nil
    }
}
