import Domain
import Ledger
import Storage

/// Which program shows that API token; nil when it works no longer.
struct FindToken: Inquiry {
    let digest: [UInt8]

    func answer(at desk: Desk, in scope: ReadScope) throws -> Actor? {
        guard let stored = try scope.token(digest: digest), stored.works(at: desk.now) else { return nil }
        let token = stored.token
        guard let authority = try authority(of: token, in: scope) else { return nil }
        return Actor(who: .integration(token.id), authority: authority, readOnly: token.readOnly)
    }

    /// A program acts for a member as a mandatary does: it neither signs nor invites.
    private func authority(of token: AccessToken, in scope: ReadScope) throws -> Actor.Authority? {
        guard let member = token.member else { return .network }
        return try scope.takesPart(member) ? .members([member: [.mandatary]]) : nil
    }
}
