import Domain
import Ledger
import Storage

/// Begins the session of `EnterByLink`, if the link still works.
struct OpenByLink: Command {
    let token: String

    func execute(at desk: Desk, in scope: WriteScope) throws -> OpenedSession {
        let link = try scope.reading.workingLink(token: token, at: desk)
        return try scope.openSession(for: link.visitor, detail: link.purpose.rawValue, at: desk)
    }
}
