import Domain
import Ledger
package import Storage

/// Whether one gets the weekly mail oneself.
package struct WantsDigest: Inquiry {
    package init() {}

    /// Refuses `signInRequired` for whoever is not a user.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> Bool {
        try scope.wantsDigest(desk.mustBeUser())
    }
}
