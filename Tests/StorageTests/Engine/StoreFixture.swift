import Domain
import Foundation
import Ledger
import Testing

@testable import Storage

/// A new store in a folder of its own.
struct StoreFixture {
    let folder: TemporaryFolder
    let networkId: NetworkId
    let store: NetworkStore

    var path: String { folder.path + "/network.sqlite" }

    init(limits: StoreLimits = .standard) throws {
        folder = try TemporaryFolder()
        networkId = try Self.id(1)
        store = try NetworkStore.create(
            at: folder.path + "/network.sqlite", networkId: networkId, migrations: NotesSchema.migrations,
            limits: limits)
    }

    static func id(_ number: UInt8) throws -> NetworkId {
        try #require(NetworkId(bytes: Array(repeating: 0, count: 15) + [number]))
    }

    func notes() async throws -> [Int] {
        try await store.read { try $0.noteIds() }
    }

    /// How a write ended.
    func outcome(_ body: @escaping @Sendable (WriteScope) throws -> Void) async -> Result<Void, any Error> {
        do { return .success(try await store.write(body)) } catch { return .failure(error) }
    }

    /// Holds the writer inside a closure while `body` fills the line; `body` ends with `release`.
    func whileWriterIsHeld(_ body: (_ release: @Sendable () -> Void) async throws -> Void) async throws {
        let started = DispatchSemaphore(value: 0)
        let held = DispatchSemaphore(value: 0)
        async let first: Void = store.write { _ in
            started.signal()
            held.wait()
            // Left open: after a failed commit this closure runs again.
            held.signal()
        }
        while started.wait(timeout: .now()) == .timedOut { try await Task.sleep(for: .milliseconds(1)) }
        try await body { held.signal() }
        try await first
    }

    /// Waits until that many writes stand in line.
    func waitForLine(of count: Int) async throws {
        while store.counters.waiting < count { try await Task.sleep(for: .milliseconds(1)) }
    }
}

extension StoreLimits {
    /// Takes all that waits into one commit, however slow the machine.
    static let patient = StoreLimits(
        waitingWrites: 1024, waitingReads: 64, readers: 2, closuresPerCommit: 64, joining: .seconds(60))
}
