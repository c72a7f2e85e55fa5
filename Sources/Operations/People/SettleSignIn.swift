import Domain
import Ledger
import Storage

/// Lets a user in or counts the failure. It returns either, for a failure must be on disk as well.
struct SettleSignIn: Command {
    enum Verdict: Sendable {
        case opened(OpenedSession)
        case failed
        case locked(until: Instant)
    }

    let user: UserId
    /// Nil when the password or the code was wrong.
    let proof: SignInProof?

    func execute(at desk: Desk, in scope: WriteScope) throws -> Verdict {
        guard let record = try scope.reading.signInRecord(of: user), record.user.state == .active else {
            return .failed
        }
        guard record.lockedUntil <= desk.now else { return .locked(until: record.lockedUntil) }
        guard let proof, proof.passwordHash == record.passwordHash, try scope.takeStep(proof.step, of: user) else {
            return try fail(record, at: desk, in: scope)
        }
        if let renewed = proof.renewedHash { try scope.setPasswordHash(renewed, of: user) }
        try scope.setFailures(0, lockedUntil: Instant(milliseconds: 0), of: user)
        return .opened(try scope.openSession(for: .user(user), detail: "password", at: desk))
    }

    private func fail(_ record: SignInRecord, at desk: Desk, in scope: WriteScope) throws -> Verdict {
        let failures = record.failures + 1
        let end = LockOut.end(after: failures, at: desk.now)
        try scope.setFailures(failures, lockedUntil: end ?? record.lockedUntil, of: user)
        try scope.record(.signInFailed, .user, user, at: desk)
        return end.map { .locked(until: $0) } ?? .failed
    }
}
