import Domain
import Ledger
import Secrets
import Storage

/// Chooses another password for oneself, by the present one. Every session ends, for somebody else may have had one.
package struct ChangePassword: Sendable {
    package let present: String
    package let password: String

    package init(present: String, password: String) {
        self.present = present
        self.password = password
    }

    /// Refuses `signInFailed` when the present password is wrong (it counts as a wrong try), `signInLocked`, and what a
    /// new password can be refused for.
    package func run(at desk: Desk) async throws {
        let user = try desk.mustBeUser()
        guard let record = try await desk.ask(OwnSignInRecord(user: user)) else { throw Refusal(.signInRequired) }
        if record.lockedUntil > desk.now { throw LockOut.refusal(until: record.lockedUntil, at: desk.now) }
        let hasher = desk.equipment.hasher
        let chosen = try Password.chosen(password, address: record.user.email)
        let hash = try record.passwordHash.map { try PasswordHash($0) }
        guard let attempt = Password.attempted(present), try await hasher.tried(attempt, against: hash) != .wrong else {
            let verdict = try await desk.perform(SettleSignIn(user: user, proof: nil))
            if case .locked(let end) = verdict { throw LockOut.refusal(until: end, at: desk.now) }
            throw Refusal(.signInFailed, at: "/present")
        }
        let renewed = try await hasher.hashed(chosen, using: desk.equipment.randomness)
        try await desk.perform(KeepPassword(user: user, known: record.passwordHash, chosen: renewed.text))
    }
}
