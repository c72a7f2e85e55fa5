import Domain
import GRDB
import Ledger
import Operations
import Storage
import Trials

/// What the benchmark does with a network's file beside the house.
extension TrialHouse {
    /// The file of the network.
    var path: String { house.folder.stores.path(for: network) }

    /// Copies the network's file as it is now, page by page.
    func copy(to path: String) throws {
        let (source, target) = (try DatabasePool(path: self.path), try DatabaseQueue(path: path))
        try source.backup(to: target)
        try source.close()
        try target.close()
    }

    /// What a frozen month booked for hours.
    func hours(of month: CalendarMonth) async throws -> [TransferDraft] {
        let store = try NetworkStore.open(at: path, networkId: network, migrations: NetworkSchema.migrations)
        let drafts = try await store.read { scope in
            try scope.transfers(in: month, unit: .minutes).filter { $0.content.workedIn == month }.map(\.content)
        }
        try await store.close()
        return drafts
    }

    /// How long it takes to book those, and nothing else, in one transaction into a copy of the file.
    func seconds(booking drafts: [TransferDraft], into copy: String) async throws -> Double {
        let store = try NetworkStore.open(at: copy, networkId: network, migrations: NetworkSchema.migrations)
        let seconds = try await Figures.seconds {
            try await store.write { scope in
                try scope.booking(at: Self.now, periods: scope.reading.periods()) { series in
                    for draft in drafts { _ = try series.book(draft) }
                }
            }
        }
        try await store.close()
        return seconds
    }

    /// How long SQLite alone takes for the rows of a frozen month, hashes and running balances included: one INSERT of
    /// what the network's file has more than the copy, in one transaction with the same guards and indexes.
    func bareSeconds(into copy: String) async throws -> Double {
        let queue = try DatabaseQueue(path: copy)
        try await queue.writeWithoutTransaction { database in
            try database.execute(
                sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -8192; ATTACH ? AS whole", arguments: [path])
        }
        let seconds = try await Figures.seconds {
            try await queue.write { database in
                try database.execute(
                    sql: """
                        INSERT OR FAIL INTO transfer SELECT * FROM whole.transfer
                        WHERE sequence > (SELECT MAX(sequence) FROM main.transfer) ORDER BY sequence
                        """)
            }
        }
        try queue.close()
        return seconds
    }

    /// Books so many transfers between members on days of that month.
    func book(_ count: Int, in month: CalendarMonth) async throws {
        let store = try NetworkStore.open(at: path, networkId: network, migrations: NetworkSchema.migrations)
        let members = try await store.read { try $0.members().map(\.id) }
        for start in stride(from: 0, to: count, by: 5_000) {
            try await store.write { scope in
                try scope.booking(at: Self.now, periods: scope.reading.periods()) { series in
                    for number in start..<min(start + 5_000, count) {
                        let host = (number + 1 + number / members.count % (members.count - 1)) % members.count
                        let draft = TransferDraft(
                            id: .derived("history", number), unit: .minutes,
                            bringing: .member(members[number % members.count]), taking: .member(members[host]),
                            amount: Int64(60 + number % 480), effectiveOn: month.firstDay.adding(days: number % 28),
                            cause: .hoursReported)
                        _ = try series.book(draft)
                    }
                }
            }
        }
        try await store.close()
    }
}
