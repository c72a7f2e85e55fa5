import Domain
import Storage

/// Whose invitation that is. Refuses `linkInvalid`.
struct FindInvited: Inquiry {
    let token: String

    func answer(at desk: Desk, in scope: ReadScope) throws -> User {
        try scope.workingInvitation(token: token, at: desk).record.user
    }
}
