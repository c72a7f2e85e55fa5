/// A term of the health list: one or more words in a row.
struct HealthTerm: Sendable {
    let words: [WordPattern]
    /// The term as a reader sees it in the refusal.
    let shown: String

    /// Reads the notation of the lists: words with a space between them, `*` where more letters may follow or precede.
    init(_ notation: String) {
        words = notation.split(separator: " ").map { WordPattern($0) }
        shown = notation.filter { $0 != "*" }
    }

    func matches(_ text: [[UInt8]], at start: Int) -> Bool {
        guard !words.isEmpty, start + words.count <= text.count else { return false }
        return words.indices.allSatisfy { words[$0].matches(text[start + $0]) }
    }
}
