import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// One request for a page that needs no signing in: the sign-in page itself, a mailed link.
struct DoorVisit: Sendable {
    let doorstep: Doorstep
    let setting: PageSetting
    let request: Request
    let context: WebContext
    let now: Instant

    var blank: FormEntry { FormEntry(in: setting.language) }

    func say(_ words: Labels) -> String { setting.say(words) }
    func path(to page: PagePath) -> String { setting.path(to: page) }
    func path(to text: String) -> String { setting.path(to: text) }

    /// The cookie of a session that just began, and the way in.
    ///
    /// - Parameter wanted: the page that was asked for; nil for the first one.
    func enter(_ session: OpenedSession, to wanted: ReturnPath? = nil) -> RedirectResponse {
        let age = Int(session.expiresAt.secondsSinceEpoch - now.secondsSinceEpoch)
        let cookie = SetCookie(
            CookieName.session(of: doorstep.network.id), session.token, maximumAgeSeconds: max(0, age)
        )
        let page: PagePath = if case .candidate = session.visitor { .mine } else { .home }
        return RedirectResponse(to: wanted.map { path(to: $0.text) } ?? path(to: page), cookies: [cookie])
    }
}
