/// The lists that `HealthGuard` looks into.
///
/// Notation: `*` where a compound may go on, a space between words in a row. A hyphen in the text counts as a space, so
/// `burn out*` also meets "burn-outklachten". Each list says in its own file why a word stands in it or is left out.
enum HealthTerms {
    static let refused = HealthTermIndex(
        ailments + mentalAilments + bodyCompounds + treatments + visits + medication + englishTerms
    )

    static let excused = HealthTermIndex(excusedPhrases)

    /// A compound whose last part is work or an organisation, such as "kankerfonds" or "burn-outcoach".
    static func isNameOfWork(_ word: [UInt8]) -> Bool {
        workEndings.contains { word.count > $0.count && word.suffix($0.count) == $0[...] }
    }

    private static let workEndings: [[UInt8]] = [
        "adviseur", "afdeling", "arts", "assistent", "assistente", "begeleider", "begeleiding", "bestrijding",
        "centrum", "coach", "consulent", "fonds", "industrie", "jurist", "kliniek", "onderwijs", "onderzoek",
        "onderzoeker", "polikliniek", "praktijk", "preventie", "schade", "specialist", "stichting", "vereniging",
        "verpleegkundige", "verzekering", "voorlichter", "voorlichting", "zorg",
    ].map { Array($0.utf8) }

    /// Words in a row that mean work although one of them alone would be refused.
    private static let excusedPhrases: [String] = [
        "medicatie aanreiken", "medicatie delen", "medicatie toedienen", "medicatie uitdelen", "medicatie uitreiken",
        "medicatie uitzetten", "medicatie bezorgen", "medicijnen aanreiken", "medicijnen bezorgen", "medicijnen delen",
        "medicijnen toedienen", "medicijnen uitdelen", "medicijnen uitreiken", "medicatieveiligheid",
        "diagnose en reparatie", "diagnose van storingen", "diagnose van auto*", "diagnose van machine*",
        "technische diagnose", "logistieke operatie", "operatie en logistiek", "dagelijkse operatie", "cooperatie",
        "reddingsoperatie", "arbeidstherapie", "hoofdprobleem", "hoofdproblemen", "hoofdklacht*", "geen last van",
        "blessuretijd", "letselschade*",
    ]
}
