/// A closed list: what may be said instead of free text (domain.md, 3).
///
/// The raw value is a stable kebab-case English code for databases, URLs and the API; it is never renamed. Files
/// carry the Dutch label.
package protocol Vocabulary: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {
    /// The Dutch and English names of this choice.
    var labels: Labels { get }
}

extension Vocabulary {
    /// The stable code.
    package var code: String { rawValue }

    /// The label that pages and files show in Dutch.
    package var dutch: String { labels.dutch }

    /// The label that pages show in English.
    package var english: String { labels.english }

    /// The choice with that Dutch label, whatever its case, its accents and the white space around it.
    package init?(dutch label: String) {
        let wanted = label.trimmed.folded
        guard let match = Self.allCases.first(where: { $0.dutch.folded == wanted }) else { return nil }
        self = match
    }

    /// Reads a Dutch label; refuses `choice-unknown`. What was written is not repeated: it may be a diagnosis.
    package init(dutch label: String, at field: String) throws(Refusal) {
        guard let match = Self(dutch: label) else { throw Refusal(.choiceUnknown, at: field) }
        self = match
    }

    /// Reads a code; refuses `choice-unknown`.
    package init(code: String, at field: String) throws(Refusal) {
        guard let match = Self(rawValue: code) else { throw Refusal(.choiceUnknown, at: field) }
        self = match
    }
}
