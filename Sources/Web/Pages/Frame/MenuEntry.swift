import Domain
import Operations
import Wording

/// One entry of the menu: where it leads and which addresses it stands for.
struct MenuEntry: Sendable {
    let path: String
    let label: Labels
    /// Further beginnings of addresses for which it is the current one.
    let alsoFor: [String]

    init(_ path: String, _ label: Labels, alsoFor: [String] = []) {
        self.path = path
        self.label = label
        self.alsoFor = alsoFor
    }

    func holds(_ address: String, in setting: PageSetting) -> Bool {
        ([path] + alsoFor).contains { own in
            let whole = setting.path(to: own)
            let isRoot = own == PagePath.home.text
            return address == whole || isRoot && address == "/\(setting.slug)"
                || !isRoot && address.hasPrefix(whole + "/")
        }
    }

    static func entries(for viewer: PageViewer) -> [MenuEntry] {
        switch viewer {
        case .nobody: []
        case .coordinator: exchange + coordinator
        case .member: exchange + member
        case .candidate: candidate
        }
    }

    private static let exchange = [
        MenuEntry(PagePath.home.text, NavigationPhrases.home),
        MenuEntry(PagePath.candidates.text, NavigationPhrases.candidates),
        MenuEntry(PagePath.slots.text, NavigationPhrases.slots),
        MenuEntry(PagePath.claims.text, NavigationPhrases.claims),
        MenuEntry(PagePath.contracts.text, NavigationPhrases.contracts),
        MenuEntry(PagePath.placements.text, NavigationPhrases.placements),
        MenuEntry(PagePath.balances.text, NavigationPhrases.balances),
        MenuEntry(PagePath.members.text, NavigationPhrases.members),
    ]

    private static let coordinator = [
        MenuEntry(PagePath.months.text, NavigationPhrases.months),
        MenuEntry(
            PagePath.users.text, NavigationPhrases.management,
            alsoFor: [SitePath.imports, PagePath.mails.text, PagePath.log.text, SitePath.settings]
        ),
    ]

    private static let member = [MenuEntry(PagePath.users.text, NavigationPhrases.users)]

    private static let candidate = [
        MenuEntry(PagePath.mine.text, NavigationPhrases.mine),
        MenuEntry(SitePath.talks, NavigationPhrases.talks),
        MenuEntry(SitePath.ownContracts, NavigationPhrases.ownContracts),
        MenuEntry(SitePath.looks, NavigationPhrases.looks),
    ]
}
