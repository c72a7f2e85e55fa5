import Domain
import Ledger
import Storage

/// Keeps a new API token without its secret.
struct KeepToken: Command {
    let token: AccessToken
    let digest: [UInt8]

    func execute(at desk: Desk, in scope: WriteScope) throws -> TokenId {
        try desk.mustBeCoordinatorInPerson()
        if let id = token.member {
            guard let member = try scope.reading.member(id) else { throw Refusal(.memberUnknown, at: "/member") }
            try member.mustBeActive()
        }
        try scope.insert(StoredToken(token: token, madeBy: desk.actor.userId, createdAt: desk.now), digest: digest)
        try scope.record(.tokenCreated, .token, token.id, at: desk, detail: token.readOnly ? "read-only" : "read-write")
        return token.id
    }
}
