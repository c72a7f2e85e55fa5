import Domain

extension Language {
    /// The language that the words typed ask for with `--lang`, when they cannot be understood otherwise; else Dutch.
    static func asked(by words: [String]) -> Language {
        let named = zip(words, words.dropFirst()).first { $0.0 == "--lang" }?.1
        let joined = words.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        return (named ?? joined.map(String.init)).flatMap(Language.init(rawValue:)) ?? .dutch
    }
}
