import Domain
import Storage

/// What the one who asks signs in with.
struct OwnSignInRecord: Inquiry {
    let user: UserId

    func answer(at desk: Desk, in scope: ReadScope) throws -> SignInRecord? {
        try scope.signInRecord(of: user)
    }
}
