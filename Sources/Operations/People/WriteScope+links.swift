package import Domain
import Ledger
import Secrets
package import Storage

extension WriteScope {
    /// The address of a candidate's personal link: the one that works already if it still does so for a month, so that
    /// all of a candidate's mails open the same door; otherwise a new one.
    ///
    /// It works for 60 days, as often as wanted, because a candidate has no password and comes back by it, on another
    /// telephone too. It ends earlier by `RevokeCandidateLinks`, and with the candidate's data.
    package func personalLink(of candidate: CandidateId, at desk: Desk) throws -> String {
        if let link = try reading.link(of: .candidate(candidate), workingAt: desk.now.adding(days: LinkTerm.renewalDays)) {
            return try desk.address(of: link)
        }
        return try newLink(.candidate, for: .candidate(candidate), at: desk)
    }

    /// Makes a link and gives its address.
    func newLink(_ purpose: StoredLink.Purpose, for visitor: Visitor, at desk: Desk) throws -> String {
        let token = Token(using: desk.equipment.randomness)
        let digest = token.digest.bytes
        let sealed = try desk.vault.seal(Array(token.text.utf8), as: "link", about: digest)
        let expiry = desk.now.adding(days: LinkTerm.days(of: purpose))
        try insert(
            StoredLink(
                digest: digest, sealedToken: sealed, purpose: purpose, visitor: visitor, createdAt: desk.now, expiresAt: expiry
            )
        )
        return desk.address(of: token)
    }
}
