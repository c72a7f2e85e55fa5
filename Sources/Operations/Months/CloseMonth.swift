import Documents
package import Domain
package import Ledger
import Storage

/// Closes a month: freezes it, then makes a statement for each member and the overview, each with its mail. A stop in
/// between loses nothing: closing again goes on where it stopped, and closing a closed month changes nothing.
package struct CloseMonth: Sendable {
    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    package func run(at desk: Desk) async throws -> MonthRecord {
        let frozen = try await desk.perform(FreezeMonth(month: month))
        guard frozen.state == .closing else { return frozen }
        for account in try await desk.ask(AccountsWithoutPapers(month: month)) {
            let figures = try await desk.ask(MonthFigures(record: frozen, account: account))
            let papers = try await MonthPapers(figures: figures, typesetter: desk.equipment.typesetter)
            try await desk.perform(KeepPapers(figures: figures, papers: papers))
        }
        return try await desk.perform(FinishMonth(record: frozen))
    }
}

/// The accounts of which the papers of a frozen month are still to be made: members first, the network's overview last.
private struct AccountsWithoutPapers: Inquiry {
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> [Account] {
        let done = try scope.accountsWithFiles(in: month)
        return (try scope.members().map { .member($0.id) } + [.network]).filter { !done.contains($0) }
    }
}

/// Keeps the papers of one account and queues the mails that bring them.
private struct KeepPapers: Command {
    let figures: MonthFigures.Answer
    let papers: MonthPapers

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard try !scope.reading.accountsWithFiles(in: papers.month).contains(papers.account) else { return }
        for file in papers.files { try scope.insert(file) }
        try scope.postMonthMail(figures, at: desk)
    }
}

private struct FinishMonth: Command {
    let record: MonthRecord

    func execute(at desk: Desk, in scope: WriteScope) throws -> MonthRecord {
        try scope.markClosed(record.month)
        try scope.record(.monthClosed, .month, named: "\(record.month)", at: desk)
        return MonthRecord(month: record.month, state: .closed, frozenAt: record.frozenAt, head: record.head)
    }
}
