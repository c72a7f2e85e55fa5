import Domain
import Operations
import Wording

extension PageFrame {
    /// The frame of one page for one viewer.
    init(of page: Page, in setting: PageSetting, for viewer: PageViewer, entry: FormEntry) {
        let say = setting.say
        let title = Labels(page.head.plainTitle, page.head.plainTitle)
        let isSignedIn = if case .nobody = viewer { false } else { true }
        self.init(
            language: setting.language.rawValue,
            title: say(entry.refusals.isEmpty ? title : FramePhrases.faulty(title)), networkName: setting.networkName,
            homePath: setting.path(to: .home), skipLabel: say(FramePhrases.skip), csrf: setting.csrf,
            assets: setting.assets,
            banner: setting.isDemo ? say(FramePhrases.demo) : nil, standIn: nil,
            navigation: Navigation(for: viewer, in: setting), person: Person(viewer, in: setting),
            languages: setting.belongsToNetwork ? Languages(in: setting) : nil,
            signOut: isSignedIn
                ? Button(action: setting.path(to: SitePath.signOut), label: say(FramePhrases.signOut)) : nil,
            narrow: page.isNarrow, flash: setting.flash.map { FlashNote(success: say($0.labels), problem: nil) },
            errors: page.tellsRefusals ? nil : ErrorSummary(entry, fields: page.fields),
            footer: Footer(for: viewer, in: setting), head: page.head, blocks: page.blocks
        )
    }
}

extension PageFrame.Navigation {
    /// Nil for who has not signed in.
    init?(for viewer: PageViewer, in setting: PageSetting) {
        let entries = MenuEntry.entries(for: viewer)
        guard !entries.isEmpty else { return nil }
        let current = entries.filter { $0.holds(setting.path, in: setting) }.max { $0.path.count < $1.path.count }
        label = setting.say(FramePhrases.menu)
        closeLabel = setting.say(FramePhrases.closeMenu)
        items = entries.map {
            NavigationItem(
                path: setting.path(to: $0.path), label: setting.say($0.label), current: $0.path == current?.path)
        }
    }
}

extension PageFrame.Person {
    init?(_ viewer: PageViewer, in setting: PageSetting) {
        switch viewer {
        case .nobody, .candidate: return nil
        case .coordinator(let name):
            self.init(name: name, onBehalf: setting.say(FramePhrases.coordinator), change: nil)
        case .member(let name, let members):
            let onBehalf = members.isEmpty ? nil : setting.say(FramePhrases.onBehalfOf(members.joined(separator: ", ")))
            self.init(name: name, onBehalf: onBehalf, change: nil)
        }
    }
}

extension PageFrame.Languages {
    init(in setting: PageSetting) {
        action = setting.path(to: SitePath.language)
        back = setting.backPath
        others = Language.allCases.filter { $0 != setting.language }.map {
            Other(code: $0.rawValue, name: FramePhrases.ownName(of: $0))
        }
    }
}

extension PageFrame.Footer {
    init(for viewer: PageViewer, in setting: PageSetting) {
        switch viewer {
        case .nobody, .candidate: links = []
        case .coordinator, .member:
            links = [PageLink(setting.say(NavigationPhrases.account), to: setting.path(to: SitePath.account))]
        }
        hasLinks = !links.isEmpty
        note = nil
    }
}
