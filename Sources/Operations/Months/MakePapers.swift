import Documents
import Domain
import Foundation
import Ledger
import Storage
import Typesetting

/// Makes the papers of a frozen month that are still missing, as many at once as the machine has processors, each kept
/// together with the mails that bring it. One that cannot be made keeps no other one waiting.
struct MakePapers: Sendable {
    /// Whether papers that failed shortly before are left for later.
    enum Patience {
        case none, sparesFailed
    }

    struct Outcome {
        let tried: Int
        /// In the order of the members' codes, the network's last.
        let failures: [DueFailure]
        /// Whether every paper of the month is there now.
        let isComplete: Bool
    }

    let record: MonthRecord
    /// After so many it stops for now.
    let most: Int
    let patience: Patience

    func run(at desk: Desk) async throws -> Outcome {
        let missing = try await desk.ask(AccountsWithoutPapers(month: record.month))
        let due = missing.filter { patience == .none || desk.isDue(matter($0)) }.prefix(most)
        let failures = try await make(due, at: desk)
        if !due.isEmpty { Typesetter.giveBackMemory() }
        return Outcome(
            tried: due.count, failures: due.compactMap { failures[$0.account] },
            isComplete: failures.isEmpty && due.count == missing.count
        )
    }

    private func make(_ accounts: ArraySlice<MonthAccount>, at desk: Desk) async throws -> [Account: DueFailure] {
        try await withThrowingTaskGroup(of: (Account, DueFailure?).self) { group in
            var waiting = accounts.makeIterator()
            var failures: [Account: DueFailure] = [:]
            func begin() {
                guard let facts = waiting.next() else { return }
                group.addTask { (facts.account, try await make(facts, at: desk)) }
            }
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { begin() }
            while let (account, failure) = try await group.next() {
                failures[account] = failure
                begin()
            }
            return failures
        }
    }

    private func make(_ facts: MonthAccount, at desk: Desk) async throws -> DueFailure? {
        try Task.checkCancellation()
        do {
            let figures = try await desk.ask(MonthFigures(record: record, account: facts.account))
            let papers = try await MonthPapers(figures: figures, typesetter: desk.equipment.typesetter)
            try await desk.perform(KeepPapers(figures: figures, papers: papers))
            desk.equipment.troubles.clear(matter(facts), in: desk.network.id)
            return nil
        } catch let error as CancellationError {
            throw error
        } catch {
            desk.equipment.troubles.note(matter(facts), in: desk.network.id, at: desk.now)
            return DueFailure(matter: matter(facts), error: error)
        }
    }

    private func matter(_ facts: MonthAccount) -> Trouble.Matter {
        .papers(record.month, member: facts.account == .network ? nil : facts.code)
    }
}

/// The accounts of which the papers of a frozen month are still to be made: members first, the network's overview last.
private struct AccountsWithoutPapers: Inquiry {
    let month: CalendarMonth

    func answer(at desk: Desk, in scope: ReadScope) throws -> [MonthAccount] {
        let done = try scope.accountsWithFiles(in: month)
        return try scope.monthAccounts(month).filter { !done.contains($0.account) }
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
