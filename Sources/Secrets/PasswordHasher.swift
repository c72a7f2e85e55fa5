import Foundation
import Synchronization

/// Hashes and checks passwords on threads of its own, at most two at once, so that neither memory nor the cooperative
/// pool runs out.
///
/// What waits is bounded as well: beyond the limit callers get `busy` at once. Work that has begun is finished, even
/// if its caller is gone.
package final class PasswordHasher: Sendable {
    private static let saltCount = 16
    private let queue: OperationQueue
    private let pending = Mutex(0)
    private let pendingLimit: Int

    /// - Parameters:
    ///   - concurrency: how many are hashed at once; each takes 46 MiB.
    ///   - pendingLimit: how many may be under way or wait; 64 at 75 ms are some 2.4 seconds for the last.
    package init(concurrency: Int = 2, pendingLimit: Int = 64) {
        precondition(concurrency > 0)
        precondition(pendingLimit >= concurrency)
        queue = OperationQueue()
        queue.name = "passwords"
        queue.maxConcurrentOperationCount = concurrency
        self.pendingLimit = pendingLimit
    }

    /// Hashes a password with a new salt.
    package func hash(
        _ password: Password, using randomness: Randomness
    ) async throws(PasswordHasherFailure) -> PasswordHash {
        let salt = randomness.bytes(Self.saltCount)
        return try await run { () throws(PasswordHasherFailure) in
            try Argon2.hash(password, salt: salt, cost: .current)
        }
    }

    /// Tries a password. Without a hash, because there is no such user, it takes as long and is wrong.
    package func verify(
        _ password: Password, against hash: PasswordHash?
    ) async throws(PasswordHasherFailure) -> PasswordVerdict {
        try await run { () throws(PasswordHasherFailure) in
            guard let hash else {
                _ = try Argon2.hash(password, salt: [UInt8](repeating: 0, count: Self.saltCount), cost: .current)
                return .wrong
            }
            guard try Argon2.verify(password, against: hash) else { return .wrong }
            return hash.needsRehash ? .rightButOutdated : .right
        }
    }

    private func run<Value: Sendable>(
        _ work: @escaping @Sendable () throws(PasswordHasherFailure) -> Value
    ) async throws(PasswordHasherFailure) -> Value {
        guard enter() else { throw .busy }
        defer { leave() }
        let result: Result<Value, PasswordHasherFailure> = await withCheckedContinuation { continuation in
            queue.addOperation {
                continuation.resume(returning: Result(catching: work))
            }
        }
        return try result.get()
    }

    private func enter() -> Bool {
        pending.withLock { count in
            guard count < pendingLimit else { return false }
            count += 1
            return true
        }
    }

    private func leave() {
        pending.withLock { $0 -= 1 }
    }
}
