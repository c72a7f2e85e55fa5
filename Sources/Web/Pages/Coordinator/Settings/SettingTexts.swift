import Domain
import Ledger
import Operations
import Wording

/// The values of settings, as people read and choose them.
enum SettingTexts {
    /// The decision in force on that day; nil when the default holds.
    static func inForce(_ name: NetworkSetting.Name, _ settings: ShowSettings.Answer, on day: CalendarDay)
        -> NetworkSetting?
    {
        settings.decisions.filter { $0.name == name && $0.validFrom <= day }.max { $0.validFrom < $1.validFrom }
    }

    /// - Parameter decided: nil for the default, which the rules hold.
    static func value(
        of name: NetworkSetting.Name, _ decided: String?, _ rules: LedgerRules, in visit: Visit
    ) -> String {
        switch name {
        case .reversingOutcomes:
            names(decided.map { codes($0) } ?? rules.reversingOutcomes, in: visit)
        case .countedKinds: names(decided.map { codes($0) } ?? Set(PlacementKind.allCases), in: visit)
        case .debitOncePerCandidate: visit.say(decided == "0" ? SettingPhrases.each : SettingPhrases.once)
        case .bookScheduledHours: visit.say(decided == "0" ? SettingPhrases.noHours : SettingPhrases.schedule)
        case .mailFrom: decided ?? visit.say(SettingPhrases.automaticSender)
        case .contactEmail, .contactPhone: decided ?? visit.say(SettingPhrases.coordinatorsOwn)
        case .closingDay: decided.flatMap { $0 == "0" ? nil : $0 } ?? visit.say(SettingPhrases.byHand)
        case .placementAmountHundredths, .daysToFinal, .windowMonths, .roomBase, .roomPerHundredEmployees,
            .roomMaximum, .correctionAnswerDays:
            decided ?? number(name, rules)
        }
    }

    /// What the field of a form begins with.
    static func raw(_ name: NetworkSetting.Name, _ decided: String?, _ rules: LedgerRules) -> String {
        switch name {
        case .mailFrom, .contactEmail, .contactPhone: decided ?? ""
        case .closingDay: decided ?? "0"
        case .countedKinds: decided ?? PlacementKind.allCases.map(\.rawValue).sorted().joined(separator: ",")
        case .debitOncePerCandidate, .bookScheduledHours: decided ?? "1"
        case .reversingOutcomes: decided ?? rules.reversingOutcomes.map(\.rawValue).sorted().joined(separator: ",")
        case .placementAmountHundredths, .daysToFinal, .windowMonths, .roomBase, .roomPerHundredEmployees,
            .roomMaximum, .correctionAnswerDays:
            decided ?? number(name, rules)
        }
    }

    static func codes<Choice: RawRepresentable<String> & Hashable>(_ text: String) -> Set<Choice> {
        Set(text.split(separator: ",").compactMap { Choice(rawValue: String($0)) })
    }

    private static func names<Choice: Labelled & CaseIterable & Hashable>(_ chosen: Set<Choice>, in visit: Visit)
        -> String
    {
        guard !chosen.isEmpty else { return visit.say(SettingPhrases.none) }
        return Choice.allCases.filter(chosen.contains).map { visit.label($0) }.joined(separator: ", ")
    }

    private static func number(_ name: NetworkSetting.Name, _ rules: LedgerRules) -> String {
        switch name {
        case .placementAmountHundredths: String(rules.placementAmount)
        case .daysToFinal: String(rules.daysToFinal)
        case .windowMonths: String(rules.windowMonths)
        case .roomBase: String(rules.roomBase)
        case .roomPerHundredEmployees: String(rules.roomPerHundredEmployees)
        case .roomMaximum: String(rules.roomMaximum)
        case .correctionAnswerDays: String(rules.correctionAnswerDays)
        case .reversingOutcomes, .countedKinds, .debitOncePerCandidate, .bookScheduledHours, .closingDay, .mailFrom,
            .contactEmail, .contactPhone:
            ""
        }
    }
}
