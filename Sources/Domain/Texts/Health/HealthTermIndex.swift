/// The terms of a list, arranged so that a word meets only those it could match: files of 20,000 rows pass here.
struct HealthTermIndex: Sendable {
    /// Terms whose first word begins as written, by its first two letters.
    private var fixedStart: [UInt16: [HealthTerm]] = [:]
    /// Terms whose first word may stand anywhere in a compound, by its first two letters.
    private var openStart: [UInt16: [HealthTerm]] = [:]

    init(_ notations: [String]) {
        for term in notations.map(HealthTerm.init) {
            guard let first = term.words.first, let key = Self.key(first.stem, at: 0) else { continue }
            if first.isOpenAtStart {
                openStart[key, default: []].append(term)
            } else {
                fixedStart[key, default: []].append(term)
            }
        }
    }

    /// The longest term that begins at that word.
    func match(in words: [[UInt8]], at start: Int) -> HealthTerm? {
        var found: HealthTerm?
        func consider(_ terms: [HealthTerm]?) {
            for term in terms ?? [] where term.matches(words, at: start) {
                if term.words.count > found?.words.count ?? 0 { found = term }
            }
        }
        let word = words[start]
        if let key = Self.key(word, at: 0) { consider(fixedStart[key]) }
        for position in word.indices {
            if let key = Self.key(word, at: position) { consider(openStart[key]) }
        }
        return found
    }

    private static func key(_ word: [UInt8], at position: Int) -> UInt16? {
        guard position + 1 < word.count else { return nil }
        return UInt16(word[position]) << 8 | UInt16(word[position + 1])
    }
}
