import Domain
import Foundation
import Ledger
import Mail
import Operations
import Secrets
import Typesetting

/// A house without networks, in a folder of one test's own.
struct SmallHouse {
    static func with(_ use: (House) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "poortwacht-web-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
        let rules = try Data(contentsOf: URL(fileURLWithPath: "\(root)/config/rulebook.json"))
        let equipment = Equipment(
            randomness: .system, rulebook: try Rulebook(json: Array(rules)),
            clauses: try ShippedClauses.read.get(), typesetter: try Typesetter(),
            hasher: PasswordHasher(), publicUrl: "https://pw.example"
        )
        let house = try await House.open(
            folder: path + "/data", keyFile: path + "/master.key", equipment: equipment,
            time: TimeSource { Instant(milliseconds: 1_790_000_000_000) },
            delivery: FolderDelivery(folder: path + "/mail")
        )
        try await use(house)
        try await house.close()
    }
}
