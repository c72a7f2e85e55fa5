package import Domain
import Ledger
package import Storage

/// Chooses whether to get the weekly mail; every other mail belongs to the work and cannot be ended.
package struct ChooseDigest: Command {
    package let wanted: Bool

    package init(wanted: Bool) {
        self.wanted = wanted
    }

    /// Refuses `signInRequired` for whoever is not a user.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        let user = try desk.mustBeUser()
        guard try scope.reading.wantsDigest(user) != wanted else { return user }
        try scope.setWantsDigest(wanted, of: user)
        try scope.record(.userChanged, .user, user, at: desk, detail: wanted ? "digest" : "no-digest")
        return user
    }
}
