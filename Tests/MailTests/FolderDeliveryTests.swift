import Foundation
import Mail
import Testing

@Suite("Delivery to a folder") struct FolderDeliveryTests {
    private func message(id: String = "a/b@example.nl", text: String = "x") throws -> MailMessage {
        let address = try MailAddress("a@b.nl")
        return try MailMessage(
            id: MessageID(id), dateSeconds: 1_767_323_045, from: address, to: [address], subject: "x", text: text)
    }

    private func permissions(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("A message becomes one private file, however often it is delivered")
    func delivery() async throws {
        let folder = NSTemporaryDirectory() + "delivery-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let delivery = FolderDelivery(folder: folder)
        let message = try message()
        try await delivery.deliver(message)
        try await delivery.deliver(message)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names == [delivery.fileName(of: message)])
        #expect(names.first?.hasPrefix("20260102T030405Z-a_b@example.nl-") == true)
        let path = folder + "/" + (names.first ?? "")
        #expect(FileManager.default.contents(atPath: path) == Data(message.bytes))
        #expect(try permissions(path) == 0o600)
        #expect(try permissions(folder) == 0o700)
        try await delivery.deliver(self.message(id: "a_b@example.nl"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
    }

    @Test("A folder that cannot be made is a failure that may pass")
    func noFolder() async throws {
        let delivery = FolderDelivery(folder: "/proc/none/here")
        let message = try message()
        let failure = await #expect(throws: DeliveryFailure.self) { try await delivery.deliver(message) }
        #expect(failure?.trouble == .system)
        #expect(failure?.isPermanent == false)
    }
}
