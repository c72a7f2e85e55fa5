import Domain
import Hummingbird
import Ledger
import Operations
import Wording

/// One setting: what held when, and a decision from a day on.
enum SettingPage {
    static func show(_ visit: Visit, _ entry: FormEntry) async throws -> Page {
        try visit.desk.mustBeCoordinator()
        let name = try name(visit)
        let settings = try await visit.desk.ask(ShowSettings())
        let say = visit.say
        let decided = SettingTexts.inForce(name, settings, on: visit.desk.today)?.value
        let next = try await visit.desk.ask(ShowMonths()).periods.next
        let form = FormBlock(
            to: visit.path(to: SitePath.setting(name)),
            [
                field(name, SettingTexts.raw(name, decided, settings.rules), next, entry, visit),
                entry.day(
                    "valid_from", say(SettingPhrases.validFrom), value: visit.desk.today,
                    hint: say(
                        SettingPhrases.validFromHint(
                            visit.text(settings.earliest), decidesBookings: name.decidesBookings))
                ),
            ],
            submit: say(SettingPhrases.record), cancel: visit.link(FramePhrases.cancel, to: SitePath.settings)
        )
        return Page(
            PageHead(visit.label(name).capitalisedFirst, back: visit.link(SettingPhrases.title, to: SitePath.settings)),
            [.form(form)] + history(of: name, settings, visit)
        )
    }

    static func submit(_ visit: Visit, _ fields: FieldReader) async throws -> RedirectResponse {
        let name = try name(visit)
        let value = try value(of: name, fields)
        let validFrom = fields.required("valid_from", .typedDay)
        try fields.finish()
        try await visit.desk.perform(ChangeSetting(name: name, value: value(), validFrom: validFrom()))
        return visit.redirect(to: SitePath.settings, flash: .settingDecided)
    }

    private static func name(_ visit: Visit) throws(Refusal) -> NetworkSetting.Name {
        guard let name = visit.context.parameters.get("name").flatMap(NetworkSetting.Name.init(rawValue:)) else {
            throw Refusal(.notFound)
        }
        return name
    }

    /// Outcomes and kinds are boxes to tick; everything else is one line.
    private static func value(of name: NetworkSetting.Name, _ fields: FieldReader) throws -> Field<String> {
        switch name {
        case .reversingOutcomes: return ticked(PlacementOutcome.self, fields)
        case .countedKinds: return ticked(PlacementKind.self, fields)
        case .placementAmountHundredths, .daysToFinal, .debitOncePerCandidate, .bookScheduledHours, .windowMonths,
            .roomBase, .roomPerHundredEmployees, .roomMaximum, .correctionAnswerDays, .closingDay, .mailFrom,
            .contactEmail,
            .contactPhone:
            return fields.string("value", maximum: 500)
        }
    }

    private static func ticked<Choice>(_: Choice.Type, _ fields: FieldReader) -> Field<String>
    where Choice: CaseIterable & RawRepresentable<String> {
        let chosen = fields.choices("value", of: Choice.self, maximum: Choice.allCases.count)
        return fields.derived { chosen().map(\.rawValue).joined(separator: ",") }
    }

    private static func field(
        _ name: NetworkSetting.Name, _ raw: String, _ next: CalendarMonth, _ entry: FormEntry, _ visit: Visit
    ) -> FormField {
        let label = visit.say(SettingPhrases.value)
        switch name {
        case .reversingOutcomes:
            return entry.boxes(
                "value", label, Choice.all(of: PlacementOutcome.self, in: visit.language),
                chosen: Set(raw.split(separator: ",").map(String.init)), hint: visit.say(SettingPhrases.outcomesHint)
            )
        case .countedKinds:
            return entry.boxes(
                "value", label, Choice.all(of: PlacementKind.self, in: visit.language),
                chosen: Set(raw.split(separator: ",").map(String.init)), hint: visit.say(SettingPhrases.kindsHint)
            )
        case .debitOncePerCandidate: return switched(SettingPhrases.once, SettingPhrases.each, raw, entry, visit)
        case .bookScheduledHours: return switched(SettingPhrases.schedule, SettingPhrases.noHours, raw, entry, visit)
        case .mailFrom, .contactEmail: return entry.input("value", label, .email, value: raw)
        case .contactPhone: return entry.input("value", label, .tel, value: raw)
        case .closingDay:
            let hint = visit.say(SettingPhrases.closingHint(today: visit.desk.today, next: next))
            return entry.input("value", label, .number, value: raw, hint: hint)
        case .placementAmountHundredths, .daysToFinal, .windowMonths, .roomBase, .roomPerHundredEmployees,
            .roomMaximum, .correctionAnswerDays:
            return entry.input("value", label, .number, value: raw)
        }
    }

    private static func switched(
        _ yes: Labels, _ no: Labels, _ raw: String, _ entry: FormEntry, _ visit: Visit
    ) -> FormField {
        let choices = [Choice("1", visit.say(yes)), Choice("0", visit.say(no))]
        return entry.radios("value", visit.say(SettingPhrases.value), choices, chosen: raw)
    }

    private static func history(of name: NetworkSetting.Name, _ settings: ShowSettings.Answer, _ visit: Visit)
        -> [Block]
    {
        let decisions = settings.decisions.filter { $0.name == name }.sorted { $0.validFrom > $1.validFrom }
        guard !decisions.isEmpty else { return [] }
        let columns = [SettingPhrases.since, SettingPhrases.value].map { TableBlock.Column(visit.say($0)) }
        let rows = decisions.map { decision in
            [
                TableBlock.Cell(visit.text(decision.validFrom)),
                TableBlock.Cell(SettingTexts.value(of: name, decision.value, settings.rules, in: visit)),
            ]
        }
        return [.heading(visit.say(SettingPhrases.history)), .table(TableBlock(columns, rows: rows))]
    }
}
