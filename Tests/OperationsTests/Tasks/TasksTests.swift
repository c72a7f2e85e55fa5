import Domain
import Ledger
import Testing

@testable import Operations

@Suite("What waits", .timeLimit(.minutes(2)))
struct TasksTests {
    @Test("A member is asked for what is its own to do, and the weekly mail counts the same")
    func member() async throws {
        let exchange = try await Exchange.open()
        let candidate = try await exchange.published()
        let claim = try await exchange.claim(candidate, exchange.slot())
        func tasks(_ member: TestMember) async throws -> ListMemberTasks.Answer {
            try await member.desk().ask(ListMemberTasks())
        }
        #expect(try await tasks(exchange.bringing).toAnswer.map(\.id) == [claim])
        #expect(try await tasks(exchange.taking).count == 0)
        _ = try await exchange.network.candidate(candidate).perform(AgreeToTalk(id: claim))
        #expect(try await tasks(exchange.bringing).toDecide.map(\.id) == [claim])
        #expect(try await tasks(exchange.taking).toDecide.map(\.id) == [claim])
        _ = try await exchange.taking.desk().perform(AgreeToPlacement(id: claim))
        #expect(try await tasks(exchange.taking).count == 0)
        _ = try await exchange.draft()
        let waiting = try await tasks(exchange.bringing)
        #expect(waiting.toPrepare.count == 1 && waiting.count == 2)
        #expect(try await tasks(exchange.third).count == 0)
        try await exchange.runDue(at: "2026-11-09T06:00:00Z")
        let mail = try await exchange.words().filter { $0.unsubscribe != nil }.map(\.text).joined()
        #expect(mail.contains("Wacht op u: 2 taken"))
    }

    @Test("A coordinator is asked for what nobody else does")
    func coordinator() async throws {
        let exchange = try await Exchange.open()
        func tasks() async throws -> ListCoordinatorTasks.Answer {
            try await exchange.network.coordinator().ask(ListCoordinatorTasks())
        }
        let before = try await tasks().count
        let claim = try await exchange.claim(exchange.published(), exchange.slot())
        let waiting = try await tasks()
        #expect(waiting.unanswered.map(\.id) == [claim] && waiting.count == before + 1)
        await #expect(throws: Refusal(.coordinatorOnly)) {
            try await exchange.taking.desk().ask(ListCoordinatorTasks())
        }
    }

    @Test("Another network's tasks are nobody's business here")
    func elsewhere() async throws {
        let exchange = try await Exchange.open()
        _ = try await exchange.claim(exchange.published(), exchange.slot())
        let other = try await exchange.house.network("zuid")
        #expect(try await other.coordinator().ask(ListCoordinatorTasks()).unanswered.isEmpty)
    }
}
