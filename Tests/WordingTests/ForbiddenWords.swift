import Domain

/// Words that must not be read by anybody, or not by candidates (domain.md, 1 and 3).
enum ForbiddenWords {
    /// What nobody reads: consent is called akkoord.
    static let always = ["toestemming", "consent", "permission", "doelgroep", "cliënt", "patiënt", "patient"]

    /// What candidates do not read either: the ledger's words and whatever tells why they look for work.
    static let toCandidates = [
        "breng", "gebracht", "brenger", "halen", "haalt", "gehaald", "saldo", "brought", "bringing", "balance", "ziek",
        "sick",
        "ziekte", "illness", "gezondheid", "health", "verzuim", "diagnose", "limiet", "wie neemt",
    ]

    static func found(in text: String, among words: [String] = always) -> [String] {
        let lower = text.lowercased()
        return words.filter { lower.contains($0) }
    }

    /// A term of health that the domain itself would refuse in a text about somebody.
    static func healthTerm(in text: String) -> String? {
        HealthGuard.healthTerm(in: text)
    }
}
