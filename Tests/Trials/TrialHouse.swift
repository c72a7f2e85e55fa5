package import Domain
package import Ledger
package import Operations
import Foundation
import Mail
import Secrets
import Typesetting

/// A whole house with one network, made at the first use. Its clock stands still, so that what is made again after a
/// kill can be the same to the byte; the scheduler's desk does the work.
package struct TrialHouse: Sendable {
    /// In the autumn of 2027, so that every month of the year before can be closed.
    package static let now = Instant(milliseconds: 1_827_000_000_000)

    package let house: House
    package let network: NetworkId

    /// Opens the house in that folder, which is made when it is not there. Clauses and rules come from `config` in the
    /// folder that the program was started in.
    package static func open(_ path: String) async throws -> TrialHouse {
        let config = FileManager.default.currentDirectoryPath + "/config"
        let equipment = Equipment(
            randomness: .system,
            rulebook: try Rulebook(json: Array(Data(contentsOf: URL(filePath: config + "/rulebook.json")))),
            clauses: try ClauseFolder(config + "/clauses").library(), typesetter: try Typesetter(),
            hasher: PasswordHasher(), publicUrl: "https://trial.example:8443")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let house = try await House.open(
            folder: path + "/data", keyFile: path + "/master.key", equipment: equipment, time: TimeSource { now },
            delivery: FolderDelivery(folder: path + "/mail"))
        if let known = try await ListNetworks().run(in: house).first {
            return TrialHouse(house: house, network: known.id)
        }
        let made = try await CreateNetwork(
            slug: Slug("trial", at: "/slug"), name: PlainLine("Netwerk van de proef", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@trial.example", at: "/email"),
            coordinatorName: PersonName("Coby Coördinator", at: "/name")
        ).run(in: house)
        return TrialHouse(house: house, network: made.network.id)
    }

    package func desk() async throws -> Desk { try await house.systemDesk(networkId: network) }

    /// Imports a file of which nothing is refused.
    package func take(_ kind: ImportKind, _ lines: [String]) async throws {
        let bytes = Array(lines.joined(separator: "\r\n").utf8)
        let report = try await ImportFile(kind: kind, bytes: bytes).run(at: desk())
        precondition(report.fate == .taken, "what a trial writes is a good file: \(report.faults.prefix(3))")
    }
}
