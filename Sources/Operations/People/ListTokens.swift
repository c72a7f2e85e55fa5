package import Domain
import Ledger
package import Storage

/// The API tokens that were not revoked, the oldest first. Coordinators only.
package struct ListTokens: Inquiry {
    package let after: TokenId?
    package let limit: Int

    /// - Parameters:
    ///   - after: the last one already seen; nil from the start.
    ///   - limit: 1-200.
    package init(after: TokenId? = nil, limit: Int = 200) {
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [AccessToken] {
        try desk.mustBeCoordinator()
        return try scope.tokens(after: after, limit: limit).map(\.token)
    }
}
