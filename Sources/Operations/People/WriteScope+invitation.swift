import Domain
import Ledger
import Storage
import Wording

extension WriteScope {
    /// Makes the only invitation of a user that works and queues it as a mail.
    func sendInvitation(to user: User, at desk: Desk) throws {
        try deleteLinks(of: .user(user.id))
        let link = try newLink(.invitation, for: .user(user.id), at: desk)
        try post(letter(to: user, link: link, at: desk), to: user, at: desk)
    }

    private func letter(to user: User, link: PassableLink, at desk: Desk) throws -> Letter {
        let members = try user.roles.keys.compactMap { try reading.member($0) }.sorted { $0.code < $1.code }
        guard !user.isCoordinator, let member = members.first else {
            return .coordinatorInvitation(network: desk.network.name, until: link.until, link: link.address)
        }
        return .memberInvitation(network: desk.network.name, member: member.name, until: link.until, link: link.address)
    }
}
