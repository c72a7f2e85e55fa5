import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// One request for a page by somebody who has signed in.
struct Visit: Sendable {
    let desk: Desk
    let me: MyselfAnswer
    let setting: PageSetting
    let request: Request
    let context: WebContext

    var language: Language { setting.language }
    var isCoordinator: Bool { desk.actor.actsForNetwork }
    /// A form that nobody has filled in yet.
    var blank: FormEntry { FormEntry(in: language) }

    func say(_ words: Labels) -> String { setting.say(words) }

    /// The path of a page of this network, for a link.
    func path(to page: PagePath) -> String { setting.path(to: page) }

    /// - Parameter text: below the network, with a slash in front: `/leden/nieuw`.
    func path(to text: String) -> String { setting.path(to: text) }

    func link(_ label: Labels, to page: PagePath) -> PageLink { PageLink(say(label), to: path(to: page)) }
    func link(_ label: Labels, to text: String) -> PageLink { PageLink(say(label), to: path(to: text)) }

    /// "Done; look there."
    func redirect(to page: PagePath, flash: FlashMessage? = nil) -> RedirectResponse {
        redirect(to: page.text, flash: flash)
    }

    /// - Parameter text: below the network, with a slash in front.
    func redirect(to text: String, flash: FlashMessage? = nil) -> RedirectResponse {
        RedirectResponse(to: path(to: text), flash: flash?.rawValue)
    }
}
