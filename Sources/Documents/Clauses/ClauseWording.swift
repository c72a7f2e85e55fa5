package import Domain

/// A clause in one language, read.
package struct ClauseWording: Hashable, Sendable {
    /// As it was written.
    package let body: ClauseBody
    let heading: [ClausePart]
    let paragraphs: [ClauseParagraph]

    func paragraphs(in facts: ClauseFacts) -> [ClauseParagraph] {
        paragraphs.filter { $0.condition.holds(in: facts) }
    }
}
