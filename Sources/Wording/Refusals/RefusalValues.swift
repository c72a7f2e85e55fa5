import Domain
import Ledger

/// The values of one refusal, read as what they are; nil for what is missing or unreadable.
struct RefusalValues: Sendable {
    /// What a sentence shows of a value at most; a cell of a file can be long.
    static let longestValue = 100

    private let refusal: Refusal

    init(_ refusal: Refusal) {
        self.refusal = refusal
    }

    /// The value as it came, cut to a readable length.
    subscript(name: String) -> String? {
        guard let value = raw(name), !value.isEmpty else { return nil }
        return value.count > Self.longestValue ? value.prefix(Self.longestValue) + "…" : value
    }

    func number(_ name: String) -> Int64? {
        raw(name).flatMap { Int64($0) }
    }

    func count(_ name: String) -> Labels? {
        guard let value = number(name) else { return nil }
        return Labels { NumberText.whole(value, in: $0) }
    }

    func day(_ name: String) -> Labels? {
        guard let day = raw(name).flatMap({ CalendarDay($0) }) else { return nil }
        return Labels { DayText.long(day, in: $0) }
    }

    func month(_ name: String) -> Labels? {
        guard let month = raw(name).flatMap({ CalendarMonth($0) }) else { return nil }
        return Labels { MonthText.long(month, in: $0) }
    }

    /// Minutes as hours.
    func hours(_ name: String) -> Labels? {
        guard let minutes = number(name) else { return nil }
        return Labels { HoursText.text(minutes: minutes, in: $0) }
    }

    /// The label of the choice with that code.
    func choice<Choice>(_ name: String, as type: Choice.Type) -> Labels?
    where Choice: Labelled & RawRepresentable, Choice.RawValue == String {
        raw(name).flatMap { Choice(rawValue: $0) }?.labels
    }

    /// `1 MB`, from a number of bytes.
    func size(_ name: String) -> Labels? {
        guard let bytes = number(name) else { return nil }
        let (amount, unit) = bytes >= 1_000_000 ? (bytes / 1_000_000, "MB") : (bytes / 1000, "kB")
        return Labels { NumberText.whole(amount, in: $0) + " " + unit }
    }

    /// A limit, with what it means where the field's name ends in a unit: `1.350 (22,5 uur)` for `_minutes`,
    /// `1.250 (€ 12,50)` for `_cents`, `150 (1,5)` for `_hundredths`. A page, which calls the field by a label, asks
    /// for hours and euros: `22,5 uur`.
    func limit(_ name: String) -> Labels? {
        guard let value = number(name) else { return nil }
        let pointed = refusal.field.map { String($0.drop { $0 == "/" }) } ?? field
        let isLabelled = self["field"].map { $0 != pointed } ?? false
        return Labels { language in
            let whole = NumberText.whole(value, in: language)
            let meant: String
            if pointed.hasSuffix("_minutes") {
                meant = HoursText.text(minutes: value, in: language)
            } else if pointed.hasSuffix("_cents") {
                meant = MoneyText.text(cents: value, in: language)
            } else if pointed.hasSuffix("_hundredths") {
                meant = PlacementsText.amount(hundredths: value, in: language)
            } else {
                return whole
            }
            return isLabelled ? meant : "\(whole) (\(meant))"
        }
    }

    /// The faulty field's name; empty when no field is at fault.
    var field: String {
        self["field"] ?? self["rule"] ?? refusal.field.map { String($0.drop { $0 == "/" }) } ?? ""
    }

    /// Where the rule comes from, behind the sentence.
    var source: Labels {
        guard let source = raw("source"), !source.isEmpty else { return Labels("", "") }
        return Labels(" Bron: \(source).", " Source: \(source).")
    }

    /// Cents as an amount: `€ 12,50`.
    func money(_ name: String) -> Labels? {
        guard let cents = number(name) else { return nil }
        return Labels { MoneyText.text(cents: cents, in: $0) }
    }

    /// Why, where another refusal stands behind this one: its sentence.
    var reason: Labels? {
        guard let code = raw("reason").flatMap({ RefusalCode(rawValue: $0) }), code != refusal.code else { return nil }
        let values = refusal.values.filter { !["reason", "clause"].contains($0.key) }
        return RefusalSentences(code, RefusalValues(Refusal(code, at: refusal.field, values))).detail
    }

    /// Where the fault stands, before the sentence: the line and column of a file, or the rule of a rulebook.
    var place: Labels {
        if let line = self["line"] { return placeInFile(line) }
        let namesRuleItself = [RefusalCode.fieldMissing, .fieldUnknown].contains(refusal.code)
        guard !namesRuleItself, let rule = self["rule"] else { return Labels("", "") }
        return Labels("Bij \(rule): ", "At \(rule): ")
    }

    private func placeInFile(_ line: String) -> Labels {
        let namesColumnItself = [RefusalCode.columnMissing, .columnUnknown].contains(refusal.code)
        guard !namesColumnItself, let column = self["column"] else {
            return Labels("Regel \(line): ", "Line \(line): ")
        }
        return Labels("Regel \(line), kolom \(column): ", "Line \(line), column \(column): ")
    }

    private func raw(_ name: String) -> String? {
        refusal.values[name] ?? Self.shortNames[name].flatMap { refusal.values[$0] }
    }

    private static let shortNames = ["minimum": "min", "maximum": "max"]
}

extension Labels {
    /// What that gives for each language.
    init(_ text: (Language) -> String) {
        self.init(text(.dutch), text(.english))
    }
}
