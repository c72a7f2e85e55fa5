/// One field of a form with its label, hint and error. Exactly one of the controls is not nil.
struct FormField: Sendable {
    let id: String
    let name: String
    let label: String
    let hint: String?
    let error: String?
    let isShort: Bool
    /// The ids of hint and error.
    let describedBy: String?
    var input: Input?
    var select: Select?
    var area: Area?
    var group: Group?
    /// Fields that belong together below one legend.
    var part: Part?

    struct Input: Sendable {
        let type: String
        let value: String?
        let autocomplete: String?
        let inputMode: String?
        let isRequired: Bool
        /// Which files a file input offers: `.csv`.
        let accept: String?
    }

    struct Select: Sendable {
        let options: [Option]
    }

    struct Area: Sendable {
        let value: String
    }

    /// Boxes to tick, or one of several to choose.
    struct Group: Sendable {
        let type: String
        let legend: String
        /// For a single box, whose own label says enough to who sees it.
        let isLegendHidden: Bool
        let isGrid: Bool
        let options: [Option]
    }

    struct Part: Sendable {
        let lines: [Line]

        /// Fields beside each other on a wide screen.
        struct Line: Sendable {
            let fields: [FormField]
        }
    }

    /// This field and those inside it.
    var all: [FormField] { [self] + (part?.lines.flatMap { $0.fields.flatMap(\.all) } ?? []) }

    struct Option: Sendable {
        let value: String
        let label: String
        let hint: String?
        let isChosen: Bool
        let isRequired: Bool
    }

    init(_ name: String, _ label: String, hint: String?, error: String?, isShort: Bool = false, id: String? = nil) {
        let id = id ?? name
        self.id = id
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        self.isShort = isShort
        let ids = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap { $0 }
        describedBy = ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// The same field with another id, for a page on which its name occurs in several forms.
    func identified(by id: String) -> FormField {
        var field = FormField(name, label, hint: hint, error: error, isShort: isShort, id: id)
        (field.input, field.select, field.area, field.group, field.part) = (input, select, area, group, part)
        return field
    }
}
