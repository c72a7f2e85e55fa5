import Domain
import Foundation
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
}
