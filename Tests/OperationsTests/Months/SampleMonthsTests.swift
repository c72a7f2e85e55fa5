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
            #expect(
                closing.placements == Balance(brought: figures.broughtHundredths, taken: figures.takenHundredths))
            #expect(closing.minutes == Balance(brought: figures.broughtMinutes, taken: figures.takenMinutes))
        }
    }

    @Test func `Each overview adds up, and the last ends with the expected figures`() async throws {
        let sample = try await SampleNetwork.filled()
        try await sample.close(through: try #require(CalendarMonth("2026-10")))
        let desk = try await sample.network.coordinator()
        let expected = try ExpectedLedger.read(SampleFile.expected.data())
        let records = try await desk.ask(ShowMonths()).records.sorted { $0.month < $1.month }
        var last: NetworkOverview?
        for record in records {
            guard case .overview(let overview, _) = try await desk.ask(MonthFigures(record: record, account: .network))
            else { throw Refusal(.notFound) }
            #expect(overview.workedMinutes == expected.minutesByMonth["\(record.month)"] ?? 0, "\(record.month)")
            last = overview
        }
        let overview = try #require(last)
        #expect("\(overview.month)" == expected.closedThrough)
        // Slots of an import were there from their first day on, and both parts say the same of them.
        let free = overview.open.filter { $0.matter.kind == .slot }.reduce(0) { $0 + $1.matter.freePlaces }
        #expect(free > 0 && free == overview.members.reduce(0) { $0 + $1.slotsOffered })
        #expect(overview.networkAccount.placements.net == expected.networkAccountHundredths)
        for row in overview.members {
            let figures = try #require(expected.members.values.first { $0.name == row.name }, "\(row.name)")
            #expect(
                row.closing.placements == Balance(brought: figures.broughtHundredths, taken: figures.takenHundredths))
            #expect(row.closing.minutes == Balance(brought: figures.broughtMinutes, taken: figures.takenMinutes))
        }
    }
}
