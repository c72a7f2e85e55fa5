import Domain
import Ledger
import Storage

/// Goes on with closes that a stop or a failing paper interrupted, and closes months by itself from the network's day
/// of the month on, in their order; what was missed while the server stood still is caught up, once members that owe
/// hours were asked for them. One round makes so many papers and no more, so that a large network keeps no other one
/// waiting; the next round goes on.
struct CloseDueMonths: Sendable {
    private static let papersInARound = 100

    /// Whether the clock is believed; without that only interrupted closes go on.
    let closesFurther: Bool

    /// - Returns: the papers that could not be made.
    func run(at desk: Desk) async throws -> [DueFailure] {
        var failures: [DueFailure] = []
        var left = Self.papersInARound

        func goOn(_ frozen: MonthRecord) async throws {
            guard frozen.state == .closing else { return }
            let outcome = try await MakePapers(record: frozen, most: left, patience: .sparesFailed).run(at: desk)
            left -= outcome.tried
            failures += outcome.failures
            if outcome.isComplete { try await desk.perform(FinishMonth(record: frozen)) }
        }

        for interrupted in try await desk.ask(ClosingMonths()) where left > 0 { try await goOn(interrupted) }
        while closesFurther, left > 0, let month = try await desk.ask(MonthDue()) {
            try await goOn(desk.perform(FreezeMonth(month: month)))
        }
        return failures
    }
}

/// Frozen months of which papers are missing, the earliest first.
private struct ClosingMonths: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> [MonthRecord] {
        try scope.monthRecords().filter { $0.state == .closing }.reversed()
    }
}

/// The month that the network's setting says is to be closed by now; nil when there is none, or a coordinator closes.
private struct MonthDue: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> CalendarMonth? {
        let month = try scope.periods().next
        guard let closing = try scope.selfClosing(of: month, on: desk.today), desk.today >= closing.day
        else { return nil }
        let day = try closing.closes(on: desk.today) { try scope.isSomebodyToAsk(for: month, at: desk) }
        return desk.today >= day ? month : nil
    }
}
