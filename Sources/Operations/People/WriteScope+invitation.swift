import Domain
import Ledger
import Storage

extension WriteScope {
    /// Makes the only invitation of a user that works and queues it as a mail.
    func sendInvitation(to user: User, at desk: Desk) throws {
        try deleteLinks(of: .user(user.id))
        _ = try newLink(.invitation, for: .user(user.id), at: desk)
    }
}
