package import Domain
import Ledger
package import Storage

/// Chooses the language of one's own pages and mails.
package struct ChangeLanguage: Command {
    package let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// Refuses `signInRequired` for whoever is not a user: a candidate's browser keeps the choice itself.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> UserId {
        let user = try desk.mustBeUser()
        try scope.setLanguage(language, of: user)
        try scope.record(.userChanged, .user, user, at: desk, detail: "language")
        return user
    }
}
