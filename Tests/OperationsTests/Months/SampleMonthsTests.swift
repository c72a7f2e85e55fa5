import Documents
import Domain
import Ledger
import Testing

@testable import Operations

/// Every statement of the sample network, from its first month through October 2026.
@Suite struct SampleMonthsTests {
    @Test func `Each statement adds up, begins where the last one ended, and ends with the expected figures`()
        async throws
    {
        let sample = try await SampleNetwork.filled()
        try await sample.close(through: try #require(CalendarMonth("2026-10")))
        let desk = try await sample.network.coordinator()
        let expected = try ExpectedLedger.read(SampleFile.expected.data())
        let records = try await desk.ask(ShowMonths()).records.sorted { $0.month < $1.month }
        let balances = try await desk.ask(ShowBalances())
        for member in balances.members {
            var closing = AccountBalances()
            for record in records {
                let figures = try await desk.ask(MonthFigures(record: record, account: .member(member.member.id)))
                guard case .statement(let statement, _, _) = figures else { throw Refusal(.notFound) }
                #expect(statement.opening == closing)
                #expect(statement.movement == statement.closing.less(statement.opening))
                closing = statement.closing
            }
            let figures = try #require(expected.members[member.kvk[0]])
            #expect(closing.placements.net == figures.balanceHundredths)
            #expect(closing.minutes.net == figures.balanceMinutes)
        }
    }
}
