import Domain
import Ledger
import Wording

extension FormEntry {
    /// What a field of one line holds, which decides the keyboard of a telephone and what the browser may fill in.
    enum InputKind: String, Sendable {
        case text, email, tel, password, date, month, file
        /// A whole number.
        case number
        /// Hours or euros, with a comma.
        case decimal
        /// A code of digits.
        case code
    }

    /// A field of one line. A password is never sent back.
    func input(
        _ name: String, _ label: String, _ kind: InputKind = .text, value: String? = nil, hint: String? = nil,
        autocomplete: String? = nil, required: Bool = true, short: Bool? = nil, accept: String? = nil
    ) -> FormField {
        var field = FormField(
            name, label, hint: hint, error: error(name, labelled: label), isShort: short ?? kind.isShort)
        field.input = FormField.Input(
            type: kind.type, value: kind.isRepeated ? self.value(name, else: value) : nil, autocomplete: autocomplete,
            inputMode: kind.inputMode, isRequired: required, accept: accept
        )
        return field
    }

    /// A day, chosen from the browser's calendar.
    func day(_ name: String, _ label: String, value: CalendarDay? = nil, hint: String? = nil, required: Bool = true)
        -> FormField
    {
        input(name, label, .date, value: value?.description, hint: hint, required: required)
    }

    /// Hours with a comma, of which the form sends minutes: `39,5`.
    func hours(_ name: String, _ label: String, minutes: Int? = nil, hint: String? = nil, required: Bool = true)
        -> FormField
    {
        let value = minutes.map { HoursText.amount(minutes: Int64($0), in: language) }
        return input(name, label, .decimal, value: value, hint: hint, required: required)
    }

    /// Several lines.
    func area(_ name: String, _ label: String, value: String = "", hint: String? = nil) -> FormField {
        var field = FormField(name, label, hint: hint, error: error(name, labelled: label))
        field.area = FormField.Area(value: self.value(name, else: value) ?? "")
        return field
    }

    /// One of a list.
    ///
    /// - Parameter none: what the first, empty choice is called; nil when one of the others must be chosen.
    func select(
        _ name: String, _ label: String, _ choices: [Choice], chosen: String? = nil, none: String? = nil,
        hint: String? = nil
    ) -> FormField {
        var field = FormField(name, label, hint: hint, error: error(name, labelled: label))
        let all = (none.map { [Choice("", $0)] } ?? []) + choices
        field.select = FormField.Select(options: options(all, [value(name, else: chosen) ?? ""]))
        return field
    }

    /// Boxes to tick.
    func boxes(
        _ name: String, _ legend: String, _ choices: [Choice], chosen: Set<String> = [], grid: Bool = false,
        hint: String? = nil
    ) -> FormField {
        group("checkbox", name, legend, choices, values(name, else: chosen), grid: grid, hint: hint)
    }

    /// One of a few, all in sight.
    func radios(_ name: String, _ legend: String, _ choices: [Choice], chosen: String? = nil, hint: String? = nil)
        -> FormField
    {
        group("radio", name, legend, choices, [value(name, else: chosen) ?? ""], grid: false, hint: hint)
    }

    /// One box to tick, whose value is `yes`.
    func box(_ name: String, _ legend: String, _ label: String, chosen: Bool = false, required: Bool = false)
        -> FormField
    {
        var field = FormField(name, label, hint: nil, error: error(name, labelled: label))
        let ticked = values(name, else: chosen ? ["yes"] : [])
        field.group = FormField.Group(
            type: "checkbox", legend: legend, isLegendHidden: true, isGrid: false,
            options: options([Choice("yes", label)], ticked, required: required)
        )
        return field
    }

    /// Fields that belong together, with a name of their own to which a refusal may point.
    ///
    /// - Parameter lines: fields that stand beside each other.
    func part(_ name: String, _ legend: String, hint: String? = nil, _ lines: [[FormField]]) -> FormField {
        var field = FormField(name, legend, hint: hint, error: error(name, labelled: legend))
        field.part = FormField.Part(lines: lines.map { FormField.Part.Line(fields: $0) })
        return field
    }

    private func group(
        _ type: String, _ name: String, _ legend: String, _ choices: [Choice], _ chosen: Set<String>, grid: Bool,
        hint: String?
    ) -> FormField {
        var field = FormField(name, legend, hint: hint, error: error(name, labelled: legend))
        field.group = FormField.Group(
            type: type, legend: legend, isLegendHidden: false, isGrid: grid, options: options(choices, chosen)
        )
        return field
    }

    private func options(_ choices: [Choice], _ chosen: Set<String>, required: Bool = false) -> [FormField.Option] {
        choices.map {
            FormField.Option(
                value: $0.value, label: $0.label, hint: $0.hint, isChosen: chosen.contains($0.value),
                isRequired: required
            )
        }
    }
}

extension FormEntry.InputKind {
    var type: String {
        switch self {
        case .text, .email, .tel, .password, .date, .month, .file: rawValue
        case .number, .decimal, .code: "text"
        }
    }

    var inputMode: String? {
        switch self {
        case .number, .code: "numeric"
        case .decimal: "decimal"
        case .text, .email, .tel, .password, .date, .month, .file: nil
        }
    }

    var isShort: Bool {
        switch self {
        case .number, .decimal, .code, .date, .month, .tel: true
        case .text, .email, .password, .file: false
        }
    }

    /// Whether what was typed comes back after a refusal.
    var isRepeated: Bool { self != .password && self != .file && self != .code }
}
