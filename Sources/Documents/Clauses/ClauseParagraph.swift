/// A numbered paragraph of a clause. Paragraphs with one number are alternatives, of which at most one applies.
struct ClauseParagraph: Hashable, Sendable {
    let number: Int
    let condition: ClauseCondition
    let text: [ClausePart]
    /// What is listed under it: a, b, c.
    let items: [[ClausePart]]
    /// Where it begins in its file, from 1.
    let line: Int

    /// Every piece of its text and items.
    var parts: [ClausePart] { text + items.flatMap { $0 } }
}
