import Domain
import Wording

/// What is wrong with what was sent, above the page; each sentence leads to its field.
struct ErrorSummary: Sendable {
    let title: String
    let items: [Item]

    struct Item: Sendable {
        /// The id of the field; nil when no field of this page is at fault.
        let field: String?
        let text: String
    }

    /// Nil when nothing is wrong.
    init?(_ entry: FormEntry, fields: [FormField]) {
        guard !entry.refusals.isEmpty else { return nil }
        title = FramePhrases.errorsTitle.text(in: entry.language)
        items = entry.refusals.map { refusal in
            let name = FormEntry.fieldName(of: refusal)
            let field = fields.first { $0.name == name }
            return Item(field: field?.id, text: entry.sentence(refusal, label: field?.label))
        }
    }
}
