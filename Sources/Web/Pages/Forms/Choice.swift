import Domain
import Wording

/// One of the choices of a field.
struct Choice: Hashable, Sendable {
    let value: String
    let label: String
    let hint: String?

    init(_ value: String, _ label: String, hint: String? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }

    /// All choices of a closed list, in its order.
    static func all<List: Labelled & CaseIterable & RawRepresentable>(
        of list: List.Type, in language: Language
    ) -> [Choice] where List.RawValue == String {
        List.allCases.map { Choice($0.rawValue, $0.label(in: language)) }
    }

    /// All choices of a vocabulary, by their names.
    static func all<List: Vocabulary>(of list: List.Type, in language: Language) -> [Choice] {
        List.allCases.map { Choice($0.rawValue, $0.label(in: language)) }
    }
}
