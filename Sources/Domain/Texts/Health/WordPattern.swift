/// One word with open or closed ends: `hernia`, `kanker*`, `*operatie`, `*depressie*`.
struct WordPattern: Sendable {
    /// Folded letters, never empty in our lists.
    let stem: [UInt8]
    let isOpenAtStart: Bool
    let isOpenAtEnd: Bool

    init(_ notation: some StringProtocol) {
        stem = Array(String(notation.filter { $0 != "*" }).folded.utf8)
        isOpenAtStart = notation.hasPrefix("*")
        isOpenAtEnd = notation.hasSuffix("*")
    }

    func matches(_ word: [UInt8]) -> Bool {
        guard stem.count <= word.count else { return false }
        switch (isOpenAtStart, isOpenAtEnd) {
        case (false, false): return word == stem
        case (false, true): return word.starts(with: stem)
        case (true, false): return word.suffix(stem.count) == stem[...]
        case (true, true): return (0...word.count - stem.count).contains { word[$0..<$0 + stem.count] == stem[...] }
        }
    }
}
