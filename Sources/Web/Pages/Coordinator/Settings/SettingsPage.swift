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
            TableBlock.Column(say(SettingPhrases.since)), TableBlock.Column(say(SettingPhrases.planned)),
        ]
        let rows = NetworkSetting.Name.allCases.map { name in
            let decision = SettingTexts.inForce(name, settings, on: visit.desk.today)
            let since = decision.map { visit.text($0.validFrom) } ?? say(SettingPhrases.fromTheBeginning)
            return [
                TableBlock.Cell(visit.label(name).capitalisedFirst, to: visit.path(to: SitePath.setting(name))),
                TableBlock.Cell(SettingTexts.value(of: name, decision?.value, settings.rules, in: visit)),
                TableBlock.Cell(since, date: true), TableBlock.Cell(planned(name, settings, visit)),
            ]
        }
        return Page(
            PageHead(say(SettingPhrases.title), lead: say(SettingPhrases.lead)),
            ManagementTabs.block(visit) + [
                .table(TableBlock(columns, rows: rows)), .links([visit.link(ClausePhrases.link, to: SitePath.clauses)]),
            ]
        )
    }

    /// What holds next, and from when; empty when nothing is planned.
    private static func planned(_ name: NetworkSetting.Name, _ settings: ShowSettings.Answer, _ visit: Visit) -> String
    {
        let later = settings.decisions.filter { $0.name == name && $0.validFrom > visit.desk.today }
        guard let next = later.min(by: { $0.validFrom < $1.validFrom }) else { return "" }
        let value = SettingTexts.value(of: name, next.value, settings.rules, in: visit)
        return "\(value) (\(visit.text(next.validFrom)))"
    }
}
