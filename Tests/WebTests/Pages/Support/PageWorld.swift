import Domain
import Foundation
import Ledger
import Mail
import Operations
import Secrets
import Testing
import Typesetting

@testable import Web

/// A server with the pages of one network, `noord`, whose coordinator was invited. It is 2 November 2026.
struct PageWorld: Sendable {
    /// The folder of the repository.
    static let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/")
    static let now = Instant(milliseconds: 1_793_610_000_000)

    let house: House
    let server: TestServer
    let coordinatorId: UserId
    /// The coordinator's invitation, as a path.
    let invitation: String

    static func run(_ use: @escaping @Sendable (PageWorld) async throws -> Void) async throws {
        let path = NSTemporaryDirectory() + "poortwacht-pages-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let house = try await House.open(
            folder: path + "/data", keyFile: path + "/master.key", equipment: equipment(), time: TimeSource { now },
            delivery: FolderDelivery(folder: path + "/mail"), isDemo: true
        )
        let made = try await CreateNetwork(
            slug: Slug("noord", at: "/slug"), name: PlainLine("Centrum Noord", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@noord.example", at: "/email"),
            coordinatorName: PersonName("Coby Coördinator", at: "/name")
        ).run(in: house)
        let pages = try Pages(folder: "\(root)/Sources/Web/Templates")
        let assets = try Assets(folder: "\(root)/Sources/Web/Assets")
        try await TestServer.run(base: { addPages(to: $0, house: house, pages: pages, assets: assets) }) { server in
            try await use(
                PageWorld(
                    house: house, server: server, coordinatorId: made.coordinator,
                    invitation: Self.path(of: made.invitation.address)
                )
            )
        }
        try await house.close()
    }

    /// Somebody with a new browser.
    func stranger() throws -> Browser { try Browser(server: server) }

    /// A user of the demonstration, signed in.
    func user(_ id: UserId) async throws -> Browser {
        try await enter(MakeDemoLink(slug: "noord", user: id).run(in: house).address)
    }

    func coordinator() async throws -> Browser { try await user(coordinatorId) }

    /// Whoever a link is for, after pressing its button.
    func enter(_ address: String) async throws -> Browser {
        let browser = try stranger()
        let path = Self.path(of: address)
        let page = try await browser.get(path)
        let answer = try await browser.send(path, [], from: page)
        try #require(answer.status == 303, "\(answer.body)")
        return browser
    }

    func desk() async throws -> Desk { try await house.shellDesk(slug: "noord") }

    /// A whole address without its host.
    static func path(of address: String) -> String {
        "/" + address.split(separator: "/", maxSplits: 2).dropFirst(2).joined(separator: "/")
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
