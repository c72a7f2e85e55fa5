import ArgumentParser
import Domain
import Ledger
import Operations
import Storage
import Trials

/// Tells what a close left behind: what must be the same however often it was killed.
struct ListClosed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list-closed", abstract: "Writes the digest of each paper of a month, and each mail, one a line.")

    @Argument(help: "The folder.")
    var folder: String

    @Argument(help: "The month, as in 2026-01.", transform: DrillMonth.parse)
    var month: CalendarMonth

    func run() async throws {
        let trial = try await TrialHouse.open(folder)
        for line in try await trial.desk().ask(Listing(month: month)) { print(line) }
        try await trial.house.close()
    }

    private struct Listing: Inquiry {
        let month: CalendarMonth

        func answer(at desk: Desk, in scope: ReadScope) throws -> [String] {
            let record = try scope.monthRecord(month)
            let files = try scope.monthAccounts(month).flatMap { facts in
                try facts.languages.flatMap { try scope.monthFiles(month, of: facts.account, in: $0) }
            }
            let papers = files.map { "paper \($0.name) \(Digest256(of: $0.bytes))" }
            let mails = try scope.mails(ofMonth: month).map { "mail \($0.kind.rawValue) \($0.recipient)" }
            let head = record.map { "month \($0.state.rawValue) \($0.head)" } ?? "month open"
            return [head] + papers.sorted() + mails.sorted()
        }
    }
}
