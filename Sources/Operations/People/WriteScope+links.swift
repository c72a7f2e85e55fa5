package import Domain
import Ledger
import Secrets
package import Storage

extension WriteScope {
    /// A candidate's personal link: the one that works already if it still does so for a month, so that all of a
    /// candidate's mails open the same door; otherwise a new one.
    ///
    /// It works for 60 days, as often as wanted, because a candidate has no password and comes back by it, on another
    /// telephone too. It ends earlier by `RevokeCandidateLinks`, and with the candidate's data.
    package func personalLink(of candidate: CandidateId, at desk: Desk) throws -> PassableLink {
        let longEnough = desk.now.adding(days: LinkTerm.renewalDays)
        if let link = try reading.link(of: .candidate(candidate), workingAt: longEnough) {
            return try desk.passable(link)
        }
        return try newLink(.candidate, for: .candidate(candidate), at: desk)
    }

    /// Takes away every way in of a candidate, as when its data is erased.
    package func endAccess(of candidate: CandidateId) throws {
        try deleteLinks(of: .candidate(candidate))
        try deleteSessions(of: .candidate(candidate))
    }

    /// Makes a link, which works until a day ends.
    func newLink(_ purpose: LinkPurpose, for visitor: Visitor, at desk: Desk) throws -> PassableLink {
        let token = Token(using: desk.equipment.randomness)
        let digest = token.digest.bytes
        let link = StoredLink(
            digest: digest, sealedToken: try desk.vault.seal(Array(token.text.utf8), as: "link", about: digest),
            purpose: purpose, visitor: visitor, createdAt: desk.now,
            expiresAt: .startOfAmsterdamDay(desk.today.adding(days: LinkTerm.days(of: purpose) + 1))
        )
        try insert(link)
        return try desk.passable(link)
    }
}
