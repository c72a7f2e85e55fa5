import Domain
import Ledger
import Storage
import Testing

@testable import Operations

extension MonthScene {
    /// What a close leaves behind.
    struct State: Equatable {
        var files: [MonthFile] = []
        /// Kind and recipient of each mail of the close.
        var mails: [String] = []
        var states: [String: String] = [:]
        /// How often the month was declared closed.
        var closings = 0
    }

    func state() async throws -> State {
        let desk = try await coordinator()
        var state = State()
        let accounts = try await scene.network.read { scope in try scope.accountsWithFiles(in: month).sorted() }
        for account in accounts {
            state.files += try await scene.network.read { try $0.monthFiles(month, of: account, in: .dutch) }
        }
        state.files.sort { $0.name < $1.name }
        let kinds: Set<MailKind> = [.statement, .overview, .roomUsedUp]
        state.mails = try await desk.ask(ListMails()).filter { kinds.contains($0.kind) }
            .map { "\($0.kind) \($0.recipient)" }.sorted()
        for record in try await desk.ask(ShowMonths()).records {
            state.states["\(record.month)"] = record.state.rawValue
        }
        state.closings = try await desk.ask(ListEvents()).count { $0.verb == .monthClosed }
        return state
    }

    /// Does at that instant what is due by itself.
    ///
    /// - Returns: what did not succeed.
    func troubles(at instant: String) async throws -> [Trouble.Matter] {
        scene.test.clock.set(try #require(Instant(instant)))
        do {
            try await RunDue().run(at: system())
            return []
        } catch let failures as DueFailures {
            return failures.all.map(\.matter)
        }
    }
}
