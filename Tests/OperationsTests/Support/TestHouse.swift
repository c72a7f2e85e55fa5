import Domain
import Foundation
import Ledger
import Mail
import Secrets
import Storage
import Testing
import Typesetting

@testable import Operations

/// A whole house in a temporary folder of one test's own, gone with this object.
///
///     let test = try await TestHouse.open()
///     let network = try await test.network()
///     let gemeente = try await network.member("Gemeente Schagen", employees: 400)
///     try await gemeente.desk().perform(PostSlot(…))
final class TestHouse: Sendable {
    let house: House
    let clock: TestClock
    private let path: String

    private init(house: House, clock: TestClock, path: String) {
        self.house = house
        self.clock = clock
        self.path = path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    static func open(
        isDemo: Bool = false, randomness: Randomness = .system, sealing: SealingEquipment = SealingEquipment()
    ) async throws -> TestHouse {
        let path = NSTemporaryDirectory() + "poortwacht-house-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        let clock = TestClock()
        let house = try await House.open(
            folder: path + "/data", keyFile: path + "/master.key", equipment: equipment(randomness, sealing),
            time: clock.source, delivery: FolderDelivery(folder: path + "/mail"), isDemo: isDemo
        )
        return TestHouse(house: house, clock: clock, path: path)
    }

    /// Deterministic bytes: the same sequence at each run, different at each call.
    static func repeatable() -> Randomness {
        let counter = Counter()
        return Randomness { count in (0..<count).map { _ in counter.next() } }
    }

    /// The files of the mails that were delivered.
    var mailFolder: String { path + "/mail" }

    /// Closes the house and opens a copy of its folder, as a restart does: nothing is left in memory. The lock of the
    /// folder itself stays with this object. Networks and desks made before are of no use any more.
    func reopened() async throws -> House {
        try await house.close()
        try FileManager.default.copyItem(atPath: path + "/data", toPath: path + "/reopened")
        return try await House.open(
            folder: path + "/reopened", keyFile: path + "/master.key",
            equipment: Self.equipment(.system, SealingEquipment()), time: clock.source,
            delivery: FolderDelivery(folder: mailFolder)
        )
    }

    /// The file of a network, for what somebody does to it with another program.
    func file(of network: TestNetwork) -> String { "\(path)/data/networks/\(network.id)/network.sqlite" }

    /// Makes a network whose first coordinator has accepted the invitation.
    func network(_ slug: String = "noord") async throws -> TestNetwork {
        let made = try await CreateNetwork(
            slug: Slug(slug, at: "/slug"), name: PlainLine("Poortwachtercentrum \(slug)", at: "/name"),
            coordinatorEmail: EmailAddress("coordinator@\(slug).example", at: "/email"),
            coordinatorName: PersonName("Coby Coördinator", at: "/name")
        ).run(in: house)
        let network = TestNetwork(
            house: house, slug: slug, id: made.network.id, coordinatorId: made.coordinator, invitation: made.invitation)
        try await network.activate(made.coordinator)
        return network
    }

    static func equipment(
        _ randomness: Randomness, _ sealing: SealingEquipment = SealingEquipment()
    ) throws -> Equipment {
        Equipment(
            randomness: randomness, rulebook: try rulebook(), clauses: try ShippedClauses.read.get(),
            typesetter: try Typesetter(), hasher: PasswordHasher(),
            publicUrl: "https://test.example:8443", sealing: sealing
        )
    }

    private static func rulebook() throws -> Rulebook {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try Rulebook(json: Array(Data(contentsOf: root.appendingPathComponent("config/rulebook.json"))))
    }
}
