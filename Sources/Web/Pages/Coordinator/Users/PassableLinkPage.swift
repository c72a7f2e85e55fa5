import Domain
import Wording

/// A link that lets somebody in, shown once to be passed on.
enum PassableLinkPage {
    static func page(_ address: String, hint: String?, back: PageLink, _ visit: Visit) -> Page {
        Page(
            PageHead(visit.say(UserPhrases.linkTitle), back: back, lead: visit.say(UserPhrases.linkText)), narrow: true,
            [.panel(nil, [.code(address)])] + (hint.map { [.hint($0)] } ?? [])
        )
    }
}
