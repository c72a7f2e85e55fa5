import Domain
import Storage

/// Keeps what an invited user will sign in with, if the invitation still works.
struct KeepCredentials: Command {
    let token: String
    let passwordHash: String
    let sealedSecret: [UInt8]

    func execute(at desk: Desk, in scope: WriteScope) throws {
        let user = try scope.reading.workingInvitation(token: token, at: desk).record.user
        try scope.setCredentials(passwordHash: passwordHash, sealedSecret: sealedSecret, of: user.id)
    }
}
