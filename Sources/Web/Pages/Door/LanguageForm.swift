import Domain
import Operations

/// The switch between Dutch and English, in the head of every page.
struct LanguageForm: Sendable {
    let house: House

    /// The browser keeps the choice; for a user the account does as well, for its mails.
    func submit(_ visit: DoorVisit, _ fields: FieldReader) async throws -> RedirectResponse {
        let language = fields.choice("language", of: Language.self)
        let back = fields.string("back", maximum: 500)
        try fields.finish()
        try await keep(language(), visit)
        let own = "/\(visit.setting.slug)"
        let isHere = back() == own || back().hasPrefix(own + "/")
        return RedirectResponse(
            to: isHere ? back() : visit.path(to: .home),
            cookies: [SetCookie(CookieName.language, language().rawValue, maximumAgeSeconds: 31_536_000)]
        )
    }

    private func keep(_ language: Language, _ visit: DoorVisit) async throws {
        do {
            let desk = try await house.desk(for: visit.request, in: visit.context)
            if desk.actor.userId != nil { try await desk.perform(ChangeLanguage(language: language)) }
        } catch let refusal as Refusal where refusal.code == .signInRequired {
            return
        }
    }
}
