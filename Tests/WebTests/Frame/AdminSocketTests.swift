import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import Web

/// Commands to a running server.
@Suite struct AdminSocketTests {
    @Test func `carries bytes both ways, for this user only`() async throws {
        let path = try folder() + "/admin.sock"
        try Data("left by a server that was killed".utf8).write(to: URL(fileURLWithPath: path))
        try await serving(path) {
            #expect(try await AdminClient.send(Array("hello".utf8), socketPath: path) == Array("olleh".utf8))
            #expect(try await AdminClient.send([], socketPath: path) == [])
            let large = (0..<(4 << 20)).map { UInt8(truncatingIfNeeded: $0) }
            #expect(try await AdminClient.send(large, socketPath: path) == large.reversed())
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(permissions == 0o600)
            let names = try FileManager.default.contentsOfDirectory(
                atPath: (path as NSString).deletingLastPathComponent)
            #expect(names == ["admin.sock"])
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"])
    func `takes an answer that was cut off for none`(answer: String) {
        #expect(throws: SocketFault(number: 0)) { try AdminAnswer(Array(answer.utf8)) }
    }

    @Test func `tells when nobody listens`() async throws {
        let path = try folder() + "/admin.sock"
        #expect(try await AdminClient.send([1], socketPath: path) == nil)
        try await serving(path) {}
        #expect(try await AdminClient.send([1], socketPath: path) == nil)
    }

    private func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pw-\(UUID().uuidString.prefix(8))")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        return folder
    }

    private func serving(_ path: String, _ use: @escaping @Sendable () async throws -> Void) async throws {
        let (running, continuation) = AsyncStream.makeStream(of: Void.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let socket = AdminSocket(path: path, logger: logger, onRunning: { continuation.yield() }) { $0.reversed() }
        let group = ServiceGroup(services: [socket], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                var iterator = running.makeAsyncIterator()
                _ = await iterator.next()
                try await use()
                await group.triggerGracefulShutdown()
            }
            do {
                for try await _ in tasks {}
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
        }
    }
}
