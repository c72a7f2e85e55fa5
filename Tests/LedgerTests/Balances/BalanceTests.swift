import Ledger
import Testing

@Suite struct BalanceTests {
    @Test(
        "The two lines of a transfer sum to zero, whatever its kind", arguments: TransferKind.allCases,
        LedgerUnit.allCases)
    func linesSumToZero(kind: TransferKind, unit: LedgerUnit) throws {
        let draft = try draft(kind, unit)
        #expect(draft.lines.map(\.effectOnBalance).reduce(0, +) == 0)
        #expect(draft.lines.allSatisfy { $0.unit == unit })
        #expect(draft.lines.count == (kind == .finalise ? 0 : 2))
    }

    @Test("A booking counts as brought for one and taken for the other; saldo is taken minus brought")
    func booking() throws {
        let lines = try draft(.book, .placements).lines
        let brought = Balance().adding(lines[0])
        let taken = Balance().adding(lines[1])
        #expect(brought == Balance(brought: 100, taken: 0))
        #expect(taken == Balance(brought: 0, taken: 100))
        #expect((brought.net, taken.net) == (-100, 100))
        #expect(brought + taken == Balance(brought: 100, taken: 100))
    }

    @Test("A reversal takes the same counters back, rather than counting the other way")
    func reversal() throws {
        let lines = try draft(.book, .placements).lines + draft(.reverse, .placements).lines
        for account in [try Samples.account(1), try Samples.account(2)] {
            #expect(lines.filter { $0.account == account }.reduce(Balance()) { $0.adding($1) } == Balance())
        }
    }

    @Test("The balances of an account keep the two units apart")
    func units() {
        var balances = AccountBalances()
        balances[.minutes] = Balance(brought: 60)
        #expect(balances.placements == Balance())
        #expect(balances.minutes == Balance(brought: 60))
        balances[.placements] = Balance(taken: 100)
        #expect(balances == AccountBalances(placements: Balance(taken: 100), minutes: Balance(brought: 60)))
    }

    private func draft(_ kind: TransferKind, _ unit: LedgerUnit) throws -> TransferDraft {
        TransferDraft(
            id: try Samples.transfer(1), unit: unit, bringing: try Samples.account(1), taking: try Samples.account(2),
            amount: 100, effectiveOn: try day("2026-10-05"), kind: kind, cause: .correction,
            refersTo: kind == .book ? nil : try Samples.transfer(2)
        )
    }
}
