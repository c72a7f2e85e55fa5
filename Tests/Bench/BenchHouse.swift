import Domain
import Foundation
import GRDB
import Ledger
import Mail
import Operations
import Secrets
import Storage
import Typesetting

/// A house with one network, whose scheduler's desk does the work.
struct BenchHouse {
    /// Late in 2027, so that every month of the year before can be closed.
    private static let now = Instant(milliseconds: 1_827_000_000_000)

    let house: House
    private let network: NetworkId

    static func open(_ name: String, on ground: BenchGround) async throws -> BenchHouse {
        let config = FileManager.default.currentDirectoryPath + "/config"
        let equipment = Equipment(
            randomness: .system,
            rulebook: try Rulebook(json: Array(Data(contentsOf: URL(filePath: config + "/rulebook.json")))),
            clauses: try ClauseFolder(config + "/clauses").library(), typesetter: try Typesetter(),
            hasher: PasswordHasher(), publicUrl: "https://bench.example:8443")
        let folder = ground.path(name)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let house = try await House.open(
            folder: folder + "/data", keyFile: folder + "/master.key", equipment: equipment,
            time: TimeSource { now }, delivery: FolderDelivery(folder: folder + "/mail"))
        let made = try await CreateNetwork(
            slug: Slug("bench", at: "/slug"), name: PlainLine("Netwerk van de meting", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@bench.example", at: "/email"),
            coordinatorName: PersonName("Coby Coördinator", at: "/name")
        ).run(in: house)
        return BenchHouse(house: house, network: made.network.id)
    }

    /// The file of the network.
    var path: String { house.folder.stores.path(for: network) }

    func desk() async throws -> Desk { try await house.systemDesk(networkId: network) }

    func take(_ kind: ImportKind, _ lines: [String]) async throws {
        let bytes = Array(lines.joined(separator: "\r\n").utf8)
        let report = try await ImportFile(kind: kind, bytes: bytes, dryRun: false, skipFaulty: false).run(at: desk())
        precondition(report.fate == .taken, "what the benchmark writes is a good file: \(report.faults.prefix(3))")
    }

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
