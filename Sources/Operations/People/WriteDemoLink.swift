import Domain
import Ledger
import Storage

/// Writes what `MakeDemoLink` promises.
struct WriteDemoLink: Command {
    let user: UserId

    func execute(at desk: Desk, in scope: WriteScope) throws -> PassableLink {
        guard try scope.reading.user(user) != nil else { throw Refusal(.notFound) }
        try scope.setState(.active, of: user)
        try scope.record(.userActivated, .user, user, at: desk, detail: "demo")
        return try scope.newLink(.demo, for: .user(user), at: desk)
    }
}
