import Domain
import Ledger
import Secrets
import Storage

/// Signs a user in by address, password and the code of the second factor, all three in one form.
///
/// An unknown address costs as much time as a known one, and which of the three was wrong is not told.
package struct SignIn: Sendable {
    package let email: String
    package let password: String
    package let code: String

    package init(email: String, password: String, code: String) {
        self.email = email
        self.password = password
        self.code = code
    }

    /// Refuses `signInFailed`, and `signInLocked` with `minutes` after too many tries.
    package func run(at doorstep: Doorstep) async throws -> OpenedSession {
        let desk = doorstep.desk
        let record = try await self.record(at: desk)
        if let record, record.lockedUntil > desk.now { throw LockOut.refusal(until: record.lockedUntil, at: desk.now) }
        let proof = try await prove(against: record, at: desk)
        guard let record else { throw Refusal(.signInFailed) }
        let user = record.user.id
        let own = doorstep.entered(by: Actor(who: .user(user), authority: .members([:])))
        switch try await own.perform(SettleSignIn(user: user, proof: proof)) {
        case .opened(let session): return session
        case .failed: throw Refusal(.signInFailed)
        case .locked(let end): throw LockOut.refusal(until: end, at: desk.now)
        }
    }

    private func record(at desk: Desk) async throws -> SignInRecord? {
        do {
            return try await desk.ask(FindSignInRecord(email: EmailAddress(email, at: "/email")))
        } catch let refusal as Refusal where refusal.code == .emailInvalid {
            return nil
        }
    }

    /// Both factors are always tried, for whoever it is.
    private func prove(against record: SignInRecord?, at desk: Desk) async throws -> SignInProof? {
        let hash = try record?.passwordHash.map { try PasswordHash($0) }
        guard let attempt = Password.attempted(password) else { return nil }
        let verdict = try await desk.equipment.hasher.tried(attempt, against: hash)
        guard let record, let hash, verdict != .wrong, let step = try step(of: record, at: desk) else { return nil }
        let renewed =
            verdict == .rightButOutdated
            ? try await desk.equipment.hasher.hashed(attempt, using: desk.equipment.randomness).text : nil
        return SignInProof(passwordHash: hash.text, renewedHash: renewed, step: step)
    }

    private func step(of record: SignInRecord, at desk: Desk) throws -> Int64? {
        guard let sealed = record.sealedSecret else { return nil }
        let secret = try SecondFactor.opened(sealed, of: record.user.id, with: desk.vault)
        return secret.step(
            matching: SecondFactor.digits(code), atSeconds: desk.now.secondsSinceEpoch, after: record.lastStep)
    }
}
