import Domain
import Ledger
import Storage

/// Keeps a user's new password, if nobody changed it in the meantime.
struct KeepPassword: Command {
    let user: UserId
    let known: String?
    let chosen: String

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard let record = try scope.reading.signInRecord(of: user), record.passwordHash == known else {
            throw Refusal(.revisionStale)
        }
        try scope.setPasswordHash(chosen, of: user)
        try scope.deleteSessions(of: .user(user))
        try scope.record(.userChanged, .user, user, at: desk, detail: "password")
    }
}
