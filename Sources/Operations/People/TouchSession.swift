import Ledger
import Storage

/// Notes that a session is in use, so that it does not end for idleness.
struct TouchSession: Command {
    let digest: [UInt8]

    func execute(at desk: Desk, in scope: WriteScope) throws {
        try scope.touchSession(digest: digest, at: desk.now)
    }
}
