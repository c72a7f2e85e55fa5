import Domain
import Ledger
import Testing

@testable import Operations

/// The sample network, imported whole and closed through October 2026, against figures that another program worked out.
@Suite struct SampleLedgerTests {
    @Test func theLedgerOfTheSampleHoldsTheExpectedFigures() async throws {
        let expected = try ExpectedLedger.read(SampleFile.expected.data())
        let sample = try await SampleNetwork.filled()
        try await sample.close(through: try #require(CalendarMonth("2026-10")))
        let desk = try await sample.network.coordinator()

        let balances = try await desk.ask(ShowBalances())
        #expect(balances.closedThrough.map { "\($0)" } == expected.closedThrough)
        #expect(balances.network.placements.net == expected.networkAccountHundredths)
        let figures = Dictionary(uniqueKeysWithValues: balances.members.map { ($0.kvk[0], ExpectedLedger.Figures($0)) })
        #expect(figures.count == expected.members.count)
        for (kvk, member) in expected.members { #expect(figures[kvk] == member) }

        for (name, minutes) in expected.minutesByMonth {
            let month = try #require(CalendarMonth(name))
            #expect(try await sample.network.read { try $0.minutesBooked(in: month) } == minutes, "\(name)")
        }
        let verified = try await VerifyLedger().run(at: desk)
        #expect(verified.fault == nil)
        try await checkWithHledger(expected, at: desk)
    }

    /// hledger reads the exported journal without complaint and comes to the same balances.
    private func checkWithHledger(_ expected: ExpectedLedger, at desk: Desk) async throws {
        let journal = try Hledger(journal: await ExportLedger(format: .hledger).run(at: desk))
        try journal.check()
        let rows = try journal.balances()
        let codes = try await desk.ask(ShowBalances()).members
        for member in codes {
            let figures = try #require(expected.members[member.kvk[0]])
            let account = "members:\(member.member.code)"
            #expect(rows[account, default: [:]]["placements", default: 0] == figures.balanceHundredths)
            #expect(rows[account, default: [:]]["minutes", default: 0] == figures.balanceMinutes)
        }
        #expect(rows["network", default: [:]]["placements"] == expected.networkAccountHundredths)
    }
}

extension ExpectedLedger.Figures {
    fileprivate init(_ balance: ShowBalances.MemberBalance) {
        let (placements, minutes) = (balance.balances.placements, balance.balances.minutes)
        self.init(
            name: balance.member.name, broughtHundredths: placements.brought, takenHundredths: placements.taken,
            balanceHundredths: placements.net, broughtMinutes: minutes.brought, takenMinutes: minutes.taken,
            balanceMinutes: minutes.net
        )
    }
}
