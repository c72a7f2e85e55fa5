import Domain

/// Reads a stretch of a clause's text: words, `**bold**`, `{{placeholders}}`, `{{article fee}}` and `{{annex tasks}}`.
struct ClauseTextReader {
    private var parts: [ClausePart] = []
    private var isBold = false

    /// Refuses `clause-placeholder-unknown`, and `text-control-character` for what cannot be printed.
    static func read(_ text: String) throws(Refusal) -> [ClausePart] {
        let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        guard isPrintable else { throw Refusal(.textControlCharacter) }
        var reader = ClauseTextReader()
        var rest = Substring(text)
        while let opening = rest.firstRange(of: "{{") {
            reader.addWords(rest[..<opening.lowerBound])
            guard let closing = rest[opening.upperBound...].firstRange(of: "}}") else {
                throw unknown(rest[opening.upperBound...])
            }
            try reader.addPlaceholder(rest[opening.upperBound..<closing.lowerBound])
            rest = rest[closing.upperBound...]
        }
        if let stray = rest.firstRange(of: "}}") { throw unknown(rest[..<stray.lowerBound]) }
        reader.addWords(rest)
        return reader.parts
    }

    private mutating func addWords(_ words: Substring) {
        for (index, stretch) in words.split(separator: "**", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { isBold.toggle() }
            if !stretch.isEmpty { parts.append(.text(String(stretch), isBold: isBold)) }
        }
    }

    private mutating func addPlaceholder(_ written: Substring) throws(Refusal) {
        let words = written.split(separator: " ")
        switch (words.first, words.dropFirst().first, words.count) {
        case ("article", let target?, 2):
            let halves = target.split(separator: ".", omittingEmptySubsequences: false)
            guard let label = halves.first, halves.count <= 2 else { throw Self.unknown(written) }
            let paragraph = halves.dropFirst().first.map { Int($0) }
            if case .some(nil) = paragraph { throw Self.unknown(written) }
            parts.append(.article(ClauseReference(label: String(label), paragraph: paragraph ?? nil)))
        case ("annex", let name?, 2):
            guard let annex = ContractAnnex(rawValue: String(name)) else { throw Self.unknown(written) }
            parts.append(.annex(annex))
        case (let name?, nil, 1):
            let small = name.prefix(1).lowercased() + name.dropFirst()
            guard let placeholder = ClausePlaceholder(rawValue: small) else { throw Self.unknown(written) }
            parts.append(.placeholder(placeholder, isCapital: small != name, isBold: isBold))
        default: throw Self.unknown(written)
        }
    }

    private static func unknown(_ written: Substring) -> Refusal {
        Refusal(.clausePlaceholderUnknown, ["placeholder": String(written.prefix(40))])
    }
}
