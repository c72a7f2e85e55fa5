import Domain
import Foundation
import Ledger
import Mail
import Operations
import Secrets
import Storage
import Typesetting

/// A whole house with one network, made at the first use. Its clock stands still, so that what is made again after a
/// kill can be the same to the byte.
struct DrillHouse {
    /// In the autumn of 2027, so that every month of the year before can be closed.
    static let now = Instant(milliseconds: 1_827_000_000_000)

    let house: House
    let network: NetworkId

    static func open(_ path: String) async throws -> DrillHouse {
        let config = FileManager.default.currentDirectoryPath + "/config"
        let equipment = Equipment(
            randomness: .system,
            rulebook: try Rulebook(json: Array(Data(contentsOf: URL(filePath: config + "/rulebook.json")))),
            clauses: try ClauseFolder(config + "/clauses").library(), typesetter: try Typesetter(),
            hasher: PasswordHasher(), publicUrl: "https://drill.example:8443")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let house = try await House.open(
            folder: path + "/data", keyFile: path + "/master.key", equipment: equipment, time: TimeSource { now },
            delivery: FolderDelivery(folder: path + "/mail"))
        if let known = try await ListNetworks().run(in: house).first {
            return DrillHouse(house: house, network: known.id)
        }
        let made = try await CreateNetwork(
            slug: Slug("drill", at: "/slug"), name: PlainLine("Netwerk van de oefening", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@drill.example", at: "/email"),
            coordinatorName: PersonName("Coby Coördinator", at: "/name")
        ).run(in: house)
        return DrillHouse(house: house, network: made.network.id)
    }

    func desk() async throws -> Desk { try await house.systemDesk(networkId: network) }
}
