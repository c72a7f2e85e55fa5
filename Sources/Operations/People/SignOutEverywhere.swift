import Domain
import Ledger
package import Storage

/// Ends every session of the one who asks, on every machine.
package struct SignOutEverywhere: Command {
    package init() {}

    /// Refuses `signInRequired` for a program and for the shell, which have no sessions.
    package func execute(at desk: Desk, in scope: WriteScope) throws {
        guard let visitor = desk.visitor else { throw Refusal(.signInRequired) }
        try scope.deleteSessions(of: visitor)
        try scope.record(.signedOut, visitor, detail: "everywhere", at: desk)
    }
}
