import Ledger
import Testing

@Suite struct DepartureBookkeepingTests {
    @Test(
        "A balance goes over whole, in the direction that brings the account to zero",
        arguments: [(Int64(-250), Int64(0)), (300, -60), (0, 4800), (0, 0)])
    func wholeBalance(placements: Int64, minutes: Int64) throws {
        let member = try Samples.member(1)
        let balances = AccountBalances(
            placements: Balance(brought: 500, taken: 500 + placements), minutes: Balance(brought: 0, taken: minutes))
        for (successor, cause) in [(Account.network, TransferCause.settlement), (try Samples.account(2), .merger)] {
            let drafts = DepartureBookkeeping.drafts(
                of: member, balances: balances, to: successor, cause: cause, on: try day("2026-11-02"),
                lastSequence: 17)
            #expect(drafts.count == [placements, minutes].count { $0 != 0 })
            var after = balances
            var taken = AccountBalances()
            for line in drafts.flatMap(\.lines) {
                if line.account == .member(member) { after[line.unit] = after[line.unit].adding(line) }
                if line.account == successor { taken[line.unit] = taken[line.unit].adding(line) }
            }
            #expect(after.placements.net == 0)
            #expect(after.minutes.net == 0)
            #expect(taken.placements.net == placements)
            #expect(taken.minutes.net == minutes)
            #expect(drafts.allSatisfy { $0.cause == cause && $0.kind == .book })
        }
    }

    @Test("Leaving twice gives two settlements, the same one only as long as nothing was booked in between")
    func ids() throws {
        func drafts(_ sequence: Int64) throws -> [TransferDraft] {
            DepartureBookkeeping.drafts(
                of: try Samples.member(1), balances: AccountBalances(placements: Balance(brought: 100)), to: .network,
                cause: .settlement, on: try day("2026-11-02"), lastSequence: sequence)
        }
        #expect(try drafts(17) == drafts(17))
        #expect(try drafts(17).map(\.id) != drafts(18).map(\.id))
    }

    @Test(
        "A figure per 100 employees is rounded half away from zero",
        arguments: [
            (Int64(300), Int64(400), Int64(75)), (-300, 400, -75), (1, 200, 1), (-1, 200, -1), (1, 201, 0), (0, 7, 0),
        ])
    func perHundred(value: Int64, employees: Int64, expected: Int64) {
        #expect(Proportion.perHundred(value, of: employees) == expected)
        #expect(Proportion.perHundred(value, of: 0) == nil)
    }
}
