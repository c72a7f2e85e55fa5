package import Domain
import Ledger
package import Storage

/// Ends an API token at once. A coordinator or the operator in person only.
package struct RevokeToken: Command {
    package let token: TokenId

    package init(token: TokenId) {
        self.token = token
    }

    /// Revoking twice does nothing.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> TokenId {
        try desk.mustBeCoordinatorInPerson()
        guard try scope.reading.token(token) != nil else { throw Refusal(.notFound) }
        if try scope.revokeToken(token, at: desk.now) { try scope.record(.tokenRevoked, .token, token, at: desk) }
        return token
    }
}
