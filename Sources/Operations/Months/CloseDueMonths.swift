import Domain
import Ledger
import Storage

/// Goes on with a close that a stop interrupted, and closes months by itself from the network's day of the month on, in
/// their order; what was missed while the server stood still is caught up. One round makes so many papers and no more,
/// so that a large network keeps no other one waiting; the next round goes on.
struct CloseDueMonths: Sendable {
    private static let papersInARound = 100

    func run(at desk: Desk) async throws {
        while let month = try await desk.ask(MonthDue()) {
            let record = try await CloseMonth(month: month, mostPapers: Self.papersInARound).run(at: desk)
            guard record.state == .closed else { return }
        }
    }
}

/// The month that is being closed, or that the network's setting says is to be closed by now; nil when there is none,
/// or a coordinator closes.
private struct MonthDue: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> CalendarMonth? {
        if let interrupted = try scope.monthRecords().last(where: { $0.state == .closing }) {
            return interrupted.month
        }
        let month = try scope.periods().next
        guard let day = try scope.closingDay(of: month, at: desk), desk.today >= day else { return nil }
        return month
    }
}
