import Domain
import Ledger
import Storage

/// Ends the session of one browser.
package struct SignOut: Sendable {
    package let session: String

    /// - Parameter session: what the browser's cookie holds.
    package init(session: String) {
        self.session = session
    }

    /// Signing out twice, or with a session that ended, does nothing.
    package func run(at desk: Desk) async throws {
        guard let token = NetworkToken(session), token.network == desk.network.id else { return }
        try await desk.perform(EndSession(digest: token.digest))
    }
}
