import Domain
import Ledger
import Secrets
import Storage

extension ReadScope {
    /// The link with that token. Refuses `linkInvalid` for one that is unknown, used up or expired.
    func workingLink(token text: String, at desk: Desk) throws -> StoredLink {
        guard let token = Self.token(text), let link = try link(digest: token.digest.bytes), link.works(at: desk.now)
        else {
            throw Refusal(.linkInvalid)
        }
        return link
    }

    /// The invitation with that token and what is kept of the invited user.
    func workingInvitation(token: String, at desk: Desk) throws -> (link: StoredLink, record: SignInRecord) {
        let link = try workingLink(token: token, at: desk)
        guard link.purpose == .invitation, case .user(let id) = link.visitor, let record = try signInRecord(of: id),
            record.user.state == .invited
        else { throw Refusal(.linkInvalid) }
        return (link, record)
    }

    private static func token(_ text: String) -> Token? {
        do {
            return try Token(text)
        } catch {
            return nil
        }
    }
}
