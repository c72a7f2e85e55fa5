package import Domain

/// A closed list whose choices have a name in both languages.
package protocol Labelled {
    /// The names of this choice, in lower case where the language allows.
    var labels: Labels { get }
}

extension Labelled {
    /// The name of this choice in that language.
    package func label(in language: Language) -> String {
        labels.text(in: language)
    }
}

extension Vocabulary {
    /// The name of this choice in that language.
    package func label(in language: Language) -> String {
        labels.text(in: language)
    }
}
