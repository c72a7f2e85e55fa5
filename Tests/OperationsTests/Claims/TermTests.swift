import Documents
import Domain
import Ledger
import Storage
import Testing

@testable import Operations

/// As of which day a proposal expires: its last one, whenever the scheduler comes by.
@Suite struct TermTests {
    private static let november = CalendarMonth("2026-11")

    /// Proposed on Monday 16 November, to be answered by the 30th.
    private func proposed() async throws -> (Exchange, ClaimId) {
        let exchange = try await Exchange.open()
        try exchange.house.clock.set(#require(CalendarDay("2026-11-16")))
        let claim = try await exchange.claim(exchange.published(), exchange.slot())
        #expect(try await exchange.stored(claim).answerBy == CalendarDay("2026-11-30"))
        try exchange.house.clock.set(#require(CalendarDay("2026-12-03")))
        return (exchange, claim)
    }

    @Test func `A proposal that expires counts in the month of its last day`() async throws {
        let (exchange, claim) = try await proposed()
        #expect(try await exchange.network.system().perform(ExpireClaims()) == [claim])
        #expect(try await exchange.stored(claim).closedOn == CalendarDay("2026-11-30"))
        let month = try #require(Self.november)
        let frozen = try await exchange.network.system().perform(FreezeMonth(month: month))
        let figures = try await exchange.network.system().ask(MonthFigures(record: frozen, account: .network))
        guard case .overview(let overview, _) = figures else { throw Refusal(.notFound) }
        #expect(overview.answers.map(\.isAnswered) == [false] && overview.answers.map(\.days) == [14])
    }

    @Test func `It counts in the first open month when its own is closed by then`() async throws {
        let (exchange, claim) = try await proposed()
        _ = try await exchange.network.system().perform(FreezeMonth(month: try #require(Self.november)))
        #expect(try await exchange.network.system().perform(ExpireClaims()) == [claim])
        #expect(try await exchange.stored(claim).closedOn == CalendarDay("2026-12-01"))
    }

    @Test func `A proposal that waited on hold too long ends as of the day on which that was so`() async throws {
        let exchange = try await Exchange.open()
        let slot = try await exchange.slot()
        let other = try await exchange.published(CandidateFields(email: "an@example.org"), of: exchange.third)
        let held = try await exchange.claim(other, slot)
        _ = try await exchange.accepted(exchange.published(), slot)
        let began = exchange.today
        try exchange.house.clock.set(#require(CalendarDay("2026-12-10")))
        #expect(try await exchange.network.system().perform(ExpireClaims()).contains(held))
        #expect(try await exchange.stored(held).closedOn == began.adding(days: 28))
    }
}
