import Foundation
import GRDB

/// One SQLite file of ours with its readers and its only writer.
final class StoreFile: Sendable {
    private let pool: DatabasePool
    private let queue: CommitQueue
    private let gate: ReadGate

    init(pool: DatabasePool, limits: StoreLimits) {
        self.pool = pool
        queue = CommitQueue(pool: pool, limits: limits)
        gate = ReadGate(maximum: limits.waitingReads)
    }

    var counters: CommitCounters { queue.counters }

    /// Runs `body` on one snapshot, away from the threads of Swift's tasks.
    func read<Value: Sendable>(_ body: @Sendable (ScopedConnection) throws -> Value) async throws -> Value {
        try gate.enter()
        defer { gate.leave() }
        do {
            return try await pool.read { database in
                let connection = ScopedConnection(database)
                defer { connection.end() }
                return try body(connection)
            }
        } catch {
            try Task.checkCancellation()
            throw StoreError.naming(error)
        }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (ScopedConnection) throws -> Value) async throws -> Value {
        try await queue.write(body)
    }

    /// Writes a compact copy; SQLite itself does not wait for the disk here, so we do.
    func backup(to path: String) async throws {
        try gate.enter()
        defer { gate.leave() }
        try Disk.createFile(path)
        do {
            try await pool.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
            try Disk.flush(path)
            try Disk.flush(Disk.parent(of: path))
        } catch {
            try FileManager.default.removeItem(atPath: path)
            throw StoreError.naming(error)
        }
    }

    func close() async throws {
        gate.close()
        try await queue.close { [pool] in
            do { try pool.close() } catch { throw StoreError.naming(error) }
        }
    }
}
