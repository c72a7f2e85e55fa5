import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// Where a page is shown: the network, the language, the address, and the cookie that its forms hang from.
struct PageSetting: Sendable {
    let networkName: String
    let slug: String
    let language: Language
    /// The path of this page.
    let path: String
    /// Where the visitor is after choosing the language: here, or at the beginning when this page answers a form.
    let backPath: String
    let csrf: String
    let flash: FlashMessage?
    let isDemo: Bool
    let assets: PageFrame.Assets
    /// What the answer sets beside the page.
    let cookies: [SetCookie]

    /// `/<slug>/leden`.
    func path(to page: PagePath) -> String { path(to: page.text) }

    /// - Parameter text: with a slash in front.
    func path(to text: String) -> String { belongsToNetwork ? "/\(slug)\(text)" : "/" }

    /// False for a page that stands outside every network, such as the problem of an unknown address.
    var belongsToNetwork: Bool { !slug.isEmpty }

    func say(_ words: Labels) -> String { words.text(in: language) }
}
