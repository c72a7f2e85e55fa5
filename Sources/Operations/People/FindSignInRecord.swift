import Domain
import Storage

/// What an active user signs in with; nil when nobody with that address can.
struct FindSignInRecord: Inquiry {
    let email: EmailAddress

    func answer(at desk: Desk, in scope: ReadScope) throws -> SignInRecord? {
        guard let user = try scope.user(email: email.key), user.state == .active else { return nil }
        return try scope.signInRecord(of: user.id)
    }
}
