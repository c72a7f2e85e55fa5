import Domain
package import Storage

/// Forgets sessions and links that ended. The scheduler does it daily.
package struct ForgetExpired: Command {
    package init() {}

    package func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        try scope.deleteSessions(expiredAt: desk.now)
        try scope.deleteLinks(expiredAt: desk.now)
    }
}
