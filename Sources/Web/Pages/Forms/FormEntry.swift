import Domain
import Wording

/// What somebody typed into a form and why it was refused; empty when the form is shown for the first time.
struct FormEntry: Sendable {
    let language: Language
    let typed: FormData?
    let refusals: [Refusal]

    init(in language: Language, typed: FormData? = nil, refusals: [Refusal] = []) {
        self.language = language
        self.typed = typed
        self.refusals = refusals
    }

    var isEmpty: Bool { typed == nil && refusals.isEmpty }

    /// The name of the form's field at fault: `/weekly_minutes` and `/skills/2` are `weekly_minutes` and `skills`.
    static func fieldName(of refusal: Refusal) -> String? {
        refusal.field?.split(separator: "/").first.map { String($0) }
    }

    /// What stands in a field: what was typed, or the value it begins with.
    func value(_ name: String, else initial: String?) -> String? {
        guard let typed else { return initial }
        return typed[name]
    }

    /// Every value with that name, as of ticked boxes.
    func values(_ name: String, else initial: Set<String>) -> Set<String> {
        guard let typed else { return initial }
        return Set(typed.entries.filter { $0.name == name }.map(\.value))
    }

    /// What is wrong with a field, in a sentence that calls it by its label.
    func error(_ name: String, labelled label: String) -> String? {
        refusals.first { Self.fieldName(of: $0) == name }.map { sentence($0, label: label) }
    }

    /// A refusal's sentence; one that names its field calls it as the page does.
    func sentence(_ refusal: Refusal, label: String?) -> String {
        let values = label.map { refusal.values.merging(["field": $0]) { _, shown in shown } } ?? refusal.values
        return RefusalText(Refusal(refusal.code, at: refusal.field, values), in: language).detail
    }
}
