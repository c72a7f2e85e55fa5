extension HealthTerms {
    /// A part of the body followed by what ails it, as one word ("rugklachten", "knieoperatie") or as two ("rug
    /// klachten").
    static let bodyCompounds: [String] = bodyParts.flatMap { part in
        ailingParts.flatMap { ["\(part)\($0)", "\(part) \($0)"] }
    }

    private static let bodyParts: [String] = [
        "arm", "been", "bekken", "borst", "buik", "darm", "duim", "elleboog", "enkel", "gewrichts", "hand", "hart",
        "hersen", "heup", "hoofd", "huid", "keel", "knie", "lever", "long", "maag", "nek", "nier", "onderrug", "oog",
        "oor", "pees", "pols", "prostaat", "rug", "schouder", "slaap", "spier", "vinger", "voet", "zenuw",
    ]

    /// "hoofdprobleem" and "hoofdklacht" are excused: the main one, not the head's.
    private static let ailingParts: [String] = [
        "aandoening*", "breuk*", "klacht*", "kwaal", "ontsteking*", "operatie*", "pijn*", "probleem", "problemen",
        "slijtage",
    ]
}
