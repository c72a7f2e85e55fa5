import Domain
import Ledger
import Storage
import Trials

/// A network's file with a ledger that grows as far as one asks.
struct BenchLedger {
    let path: String
    let store: NetworkStore
    let members: Int

    init(at path: String, members: Int) throws {
        self.path = path
        self.members = members
        store = try NetworkStore.create(at: path, networkId: TrialLedger.network, migrations: NetworkSchema.migrations)
    }

    /// The ledger of a network that exists.
    init(in path: String, of network: NetworkId, members: Int) throws {
        self.path = path
        self.members = members
        store = try NetworkStore.open(at: path, networkId: network, migrations: NetworkSchema.migrations)
    }

    static func account(_ number: Int) -> Account { .member(.derived("member", number)) }

    /// A transfer of its own from one member to another.
    static func draft(_ number: Int, from client: Int, to host: Int) -> TransferDraft {
        TransferDraft(
            id: .derived("transfer", number), unit: .minutes, bringing: account(client), taking: account(host),
            amount: Int64(60 + number % 480), effectiveOn: TrialLedger.periods.first.firstDay.adding(days: number % 31),
            cause: .hoursReported
        )
    }

    /// Books from transfer `from` up to `count`, many in one transaction: this is not what is measured.
    func fill(from: Int, to count: Int) async throws {
        for start in stride(from: from, to: count, by: 10_000) {
            let end = min(start + 10_000, count)
            try await store.write { [members] scope in
                let now = Instant(milliseconds: 1_790_000_000_000)
                try scope.booking(at: now, periods: TrialLedger.periods) { series in
                    for number in start..<end {
                        let draft = Self.draft(
                            number, from: number % members, to: (number / members + number + 1) % members)
                        guard draft.bringing != draft.taking else { continue }
                        _ = try series.book(draft)
                    }
                }
            }
        }
    }
}
