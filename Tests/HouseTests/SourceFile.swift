/// One Swift file, by lines.
struct SourceFile: Sendable {
    /// From the top of the repository: `Sources/Ledger/Transfer.swift`.
    let path: String
    let text: String
    let lines: [Substring]
    /// The text with blanks for what stands in comments and texts.
    let blanked: String
    /// The lines of `blanked`.
    let code: [Substring]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        blanked = BlankedCode(text).text
        code = blanked.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The folder below Sources/ or Tests/ in which it stands.
    var room: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The modules that it imports.
    var imports: [String] {
        code.filter { $0.utf8.starts(with: "import ".utf8) || $0.contains(" import ") }.compactMap { line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else { return nil }
            guard words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) }) else {
                return nil
            }
            let name = words[words.count - 1]
            return name.split(separator: ".").first.map(String.init)
        }
    }

    /// `path:line: text` of each line of the code in which the pattern is found.
    func findings(_ pattern: some RegexComponent) -> [String] {
        guard blanked.contains(pattern) else { return [] }
        return code.indices.filter { code[$0].contains(pattern) }.map(location)
    }

    /// `path:line: text` of that line, which is counted from 0 here and from 1 there.
    func location(_ index: Int) -> String {
        "\(path):\(index + 1): \(lines[index].drop { $0 == " " })"
    }

    private static let accessLevels: Set<Substring> = ["package", "internal", "fileprivate", "private", "public"]
}
