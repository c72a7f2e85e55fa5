import Domain
import Operations
import Wording

/// The pages with which a coordinator manages the network, as tabs above each of them.
enum ManagementTabs {
    /// None for a member's user, who sees only the users.
    static func block(_ visit: Visit) -> [Block] {
        guard visit.isCoordinator else { return [] }
        let entries: [(String, Labels)] = [
            (PagePath.users.text, NavigationPhrases.users), (SitePath.imports, NavigationPhrases.imports),
            (PagePath.mails.text, NavigationPhrases.mails), (PagePath.log.text, NavigationPhrases.log),
            (SitePath.settings, NavigationPhrases.settings),
        ]
        let items = entries.map { path, label in
            let whole = visit.path(to: path)
            return NavigationItem(path: whole, label: visit.say(label), current: visit.setting.path.hasPrefix(whole))
        }
        return [.tabs(TabsBlock(label: visit.say(NavigationPhrases.management), items: items))]
    }
}
