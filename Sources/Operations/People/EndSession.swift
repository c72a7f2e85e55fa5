import Domain
import Ledger
import Storage

/// Ends one session of the one who asks.
struct EndSession: Command {
    let digest: [UInt8]

    func execute(at desk: Desk, in scope: WriteScope) throws {
        guard let visitor = desk.visitor, try scope.reading.session(digest: digest)?.visitor == visitor else { return }
        try scope.deleteSession(digest: digest)
        try scope.record(.signedOut, visitor, at: desk)
    }
}
