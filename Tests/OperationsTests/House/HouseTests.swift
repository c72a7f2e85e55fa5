import Domain
import Foundation
import Mail
import Secrets
import Testing
import Typesetting

@testable import Operations

@Suite struct HouseTests {
    private let temporary = NSTemporaryDirectory() + "poortwacht-open-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    }

    private func open(keyFile: String = "master.key") async throws -> House {
        try await House.open(
            folder: temporary + "/data", keyFile: temporary + "/" + keyFile, equipment: TestHouse.equipment(.system),
            time: TestClock().source, delivery: FolderDelivery(folder: temporary + "/mail")
        )
    }

    private func remove() throws {
        try FileManager.default.removeItem(atPath: temporary)
    }

    @Test func `A house opens again with what it held`() async throws {
        try await makeAndLeave()
        let again = try await open()
        #expect(try await again.shellDesk(slug: "noord").ask(ListUsers()).count == 1)
        try remove()
    }

    @Test func `A missing key is never made anew while there are networks`() async throws {
        try await makeAndLeave()
        try FileManager.default.removeItem(atPath: temporary + "/master.key")
        await #expect(throws: Refusal(.keyFileUnusable, ["reason": "key_file_missing"])) { try await open() }
        #expect(!FileManager.default.fileExists(atPath: temporary + "/master.key"))
        try remove()
    }

    @Test func `A key inside the data folder is refused`() async throws {
        await #expect(throws: Refusal(.keyFileUnusable, ["reason": "key_file_inside_data_folder"])) {
            try await open(keyFile: "data/master.key")
        }
        try remove()
    }

    @Test func `A folder that another house has is refused`() async throws {
        let house = try await open()
        await #expect(throws: Refusal(.folderInUse)) { try await open() }
        try await house.close()
        try remove()
    }

    @Test func `A form's token goes with its own cookie only`() async throws {
        let house = try await open()
        let (one, other) = (house.newFormCookie(), house.newFormCookie())
        let token = try #require(house.formToken(for: one))
        #expect(house.isFormToken(token, for: one))
        #expect(!house.isFormToken(token, for: other))
        #expect(!house.isFormToken("", for: one))
        #expect(house.formToken(for: "no cookie of ours") == nil)
        try await house.close()
        try remove()
    }

    private func makeAndLeave() async throws {
        let house = try await open()
        _ = try await Self.noord.run(in: house)
        try await house.close()
    }

    private static var noord: CreateNetwork {
        get throws {
            try CreateNetwork(
                slug: Slug("noord", at: "/slug"), name: PlainLine("Noord", at: "/name"),
                coordinatorEmail: EmailAddress("c@noord.example", at: "/email"),
                coordinatorName: PersonName("C", at: "/name")
            )
        }
    }
}
