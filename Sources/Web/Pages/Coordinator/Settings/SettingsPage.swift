import Domain
import Ledger
import Operations
import Wording

/// What the network decided, with the days from which it holds.
enum SettingsPage {
    static func show(_ visit: Visit) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let settings = try await visit.desk.ask(ShowSettings())
        let say = visit.say
        let columns = [
            TableBlock.Column(say(SettingPhrases.setting)), TableBlock.Column(say(SettingPhrases.value)),
            TableBlock.Column(say(SettingPhrases.since)),
        ]
        let rows = NetworkSetting.Name.allCases.map { name in
            let decision = SettingTexts.inForce(name, settings, on: visit.desk.today)
            let since = decision.map { visit.text($0.validFrom) } ?? say(SettingPhrases.fromTheBeginning)
            return [
                TableBlock.Cell(visit.label(name).capitalisedFirst, to: visit.path(to: SitePath.setting(name))),
                TableBlock.Cell(SettingTexts.value(of: name, decision?.value, settings.rules, in: visit)),
                TableBlock.Cell(since),
            ]
        }
        return Page(
            PageHead(say(SettingPhrases.title), lead: say(SettingPhrases.lead)),
            ManagementTabs.block(visit) + [.table(TableBlock(columns, rows: rows))]
        )
    }
}
