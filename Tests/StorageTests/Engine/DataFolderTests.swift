import Domain
import Foundation
import Ledger
import Testing

@testable import Storage

@Suite struct DataFolderTests {
    private func open(_ folder: TemporaryFolder, maximumOpen: Int = 200) throws -> DataFolder {
        try DataFolder.open(at: folder.path + "/data", migrations: NotesSchema.migrations, maximumOpen: maximumOpen)
    }

    @Test func `A folder that another process holds is refused until that process is gone`() async throws {
        let temporary = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: temporary.path + "/data", withIntermediateDirectories: false)
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        holder.arguments = ["flock", "--no-fork", temporary.path + "/data/lock", "sh", "-c", "echo held; exec cat"]
        let input = Pipe()
        let output = Pipe()
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
        #expect(throws: Refusal(.folderInUse)) { try open(temporary) }
        try input.fileHandleForWriting.close()
        while holder.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        _ = try open(temporary)
    }

    @Test func `A folder that we hold is refused to others and to ourselves`() async throws {
        let temporary = try TemporaryFolder()
        let folder = try open(temporary)
        let other = try Process.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            arguments: ["flock", "--nonblock", folder.path + "/lock", "true"])
        while other.isRunning { try await Task.sleep(for: .milliseconds(5)) }
        #expect(other.terminationStatus == 1)
        #expect(throws: Refusal(.folderInUse)) { try open(temporary) }
        withExtendedLifetime(folder) {}
    }

    @Test func `A folder is for its owner's eyes, even when it was not`() throws {
        let temporary = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: temporary.path + "/data", withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755]
        )
        let folder = try open(temporary)
        for path in [folder.path, folder.path + "/networks"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
        }
    }

    @Test func `The registry keeps its list`() async throws {
        let temporary = try TemporaryFolder()
        let registry = try open(temporary).registry
        let created = Instant(milliseconds: 1)
        var one = RegisteredNetwork(
            id: try StoreFixture.id(1), slug: "rijnmond", name: "Rijnmond", createdAt: created, wrappedKey: [1, 2])
        try await registry.insert(one)
        let rival = RegisteredNetwork(
            id: try StoreFixture.id(2), slug: "rijnmond", name: "Other", createdAt: created, wrappedKey: [])
        await #expect(throws: Refusal(.slugTaken, at: "/slug")) { try await registry.insert(rival) }
        await #expect(throws: Refusal(.networkUnknown)) { try await registry.setState(.archived, of: rival.id) }
        #expect(try await registry.list() == [one])
        #expect(try await registry.due(at: Instant(milliseconds: 9)) == [])
        one.nextDueAt = Instant(milliseconds: 5)
        try await registry.setNextDue(one.nextDueAt, of: one.id)
        #expect(try await registry.due(at: Instant(milliseconds: 9)) == [one])
        one.state = .setAside
        try await registry.setState(one.state, of: one.id)
        #expect(try await registry.find(slug: "rijnmond") == one)
        #expect(try await registry.find(one.id) == one)
        #expect(try await registry.find(slug: "elders") == nil)
        try await registry.remove(one.id)
        #expect(try await registry.list() == [])
    }
}
