import Documents
package import Domain
package import Ledger
import Storage

/// Closes a month: freezes it, then makes a statement for each member and the overview, each with its mail. A stop in
/// between loses nothing: closing again goes on where it stopped, and closing a closed month changes nothing. Of two
/// closings at once each paper is kept by one.
package struct CloseMonth: Sendable {
    package let month: CalendarMonth
    private let mostPapers: Int

    /// - Parameter mostPapers: after so many statements it stops for now and leaves the month `closing`, so that who
    ///   closes for several networks keeps none of them waiting.
    package init(month: CalendarMonth, mostPapers: Int = .max) {
        self.month = month
        self.mostPapers = mostPapers
    }

    /// - Returns: the month, `closed` unless it stopped for now.
    package func run(at desk: Desk) async throws -> MonthRecord {
        let frozen = try await desk.perform(FreezeMonth(month: month))
        guard frozen.state == .closing else { return frozen }
        let missing = try await desk.ask(AccountsWithoutPapers(month: month))
        for account in missing.prefix(mostPapers) {
            try Task.checkCancellation()
            let figures = try await desk.ask(MonthFigures(record: frozen, account: account))
            let papers = try await MonthPapers(figures: figures, typesetter: desk.equipment.typesetter)
            try await desk.perform(KeepPapers(figures: figures, papers: papers))
        }
        return missing.count > mostPapers ? frozen : try await desk.perform(FinishMonth(record: frozen))
    }
}

/// The accounts of which the papers of a frozen month are still to be made: members first, the network's overview last.
private struct AccountsWithoutPapers: Inquiry {
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> [Account] {
        let done = try scope.accountsWithFiles(in: month)
        return try scope.monthAccounts(month).map(\.account).filter { !done.contains($0) }
    }
}

/// Keeps the papers of one account and queues the mails that bring them.
private struct KeepPapers: Command {
    let figures: MonthFigures.Answer
    let papers: MonthPapers

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard try !scope.reading.hasFiles(of: papers.account, in: papers.month) else { return }
        for file in papers.files { try scope.insert(file) }
        try scope.postMonthMail(figures, at: desk)
    }
}

private struct FinishMonth: Command {
    let record: MonthRecord

    func execute(at desk: Desk, in scope: WriteScope) throws -> MonthRecord {
        if let known = try scope.reading.monthRecord(record.month), known.state == .closed { return known }
        try scope.markClosed(record.month)
        try scope.record(.monthClosed, .month, named: "\(record.month)", at: desk)
        return MonthRecord(month: record.month, state: .closed, frozenAt: record.frozenAt, head: record.head)
    }
}
