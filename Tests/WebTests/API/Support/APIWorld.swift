import Domain
import Foundation
import Hummingbird
import Ledger
import Mail
import Operations
import Secrets
import Testing
import Typesetting

@testable import Web

/// A server with the API of two networks, `noord` and `zuid`, and a coordinator signed in at each. It is
/// 2 November 2026.
struct APIWorld: Sendable {
    /// The folder of the repository.
    static let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    static let now = Instant(milliseconds: 1_793_610_000_000)

    let house: House
    let server: TestServer
    /// Each network's coordinator.
    let noord: APIClient
    let zuid: APIClient

    static func run(_ use: @escaping @Sendable (APIWorld) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "poortwacht-api-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let house = try await House.open(
            folder: path + "/data", keyFile: path + "/master.key", equipment: equipment(), time: TimeSource { now },
            delivery: FolderDelivery(folder: path + "/mail"), isDemo: true
        )
        let routes: (Router<WebContext>) -> Void = { router in
            PlainRoutes(house: house).add(to: router)
            APIRoutes.add(to: router, house: house)
        }
        try await TestServer.run(base: routes) { server in
            let noord = try await coordinator(of: "noord", house, server)
            let zuid = try await coordinator(of: "zuid", house, server)
            try await use(APIWorld(house: house, server: server, noord: noord, zuid: zuid))
        }
        try await house.close()
    }

    /// Nobody at that network.
    func stranger(at slug: String = "noord") -> APIClient {
        APIClient(server: server, slug: slug, credential: nil)
    }

    /// Somebody who was invited, signed in without password and code.
    func signIn(_ user: UserId, at slug: String = "noord") async throws -> APIClient {
        let link = try await MakeDemoLink(slug: slug, user: user).run(in: house)
        return try await enter(link.address, at: slug)
    }

    /// Whoever a link is for.
    func enter(_ address: String, at slug: String = "noord") async throws -> APIClient {
        let token = address.split(separator: "/").last ?? ""
        let stranger = stranger(at: slug)
        return try stranger.entered(try await stranger.post("/sessions/link", #"{"token":"\#(token)"}"#))
    }

    private static func coordinator(of slug: String, _ house: House, _ server: TestServer) async throws -> APIClient {
        let made = try await CreateNetwork(
            slug: Slug(slug, at: "/slug"), name: PlainLine("Centrum \(slug)", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@\(slug).example", at: "/email"),
            coordinatorName: PersonName("Coby Coördinator", at: "/name")
        ).run(in: house)
        let nobody = APIClient(server: server, slug: slug, credential: nil)
        let link = try await MakeDemoLink(slug: slug, user: made.coordinator).run(in: house)
        let token = link.address.split(separator: "/").last ?? ""
        return try nobody.entered(try await nobody.post("/sessions/link", #"{"token":"\#(token)"}"#))
    }

    private static func equipment() throws -> Equipment {
        let rules = try Data(contentsOf: URL(fileURLWithPath: "\(root)/config/rulebook.json"))
        return Equipment(
            randomness: .system, rulebook: try Rulebook(json: Array(rules)),
            clauses: try ShippedClauses.read.get(), typesetter: try Typesetter(),
            hasher: PasswordHasher(), publicUrl: "https://pw.example:8443"
        )
    }
}
