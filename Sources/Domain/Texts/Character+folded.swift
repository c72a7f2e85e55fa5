extension Character {
    /// This character in lower case without its accent, as one or two plain letters where the Latin script has them.
    ///
    /// Canonically equal characters are equal in Swift, so one entry serves both ways of writing an accent.
    var folded: String {
        let lower = lowercased()
        guard lower.utf8.count > 1, let first = lower.first else { return lower }
        if let plain = Self.plainLetters[first] { return plain }
        // A Latin letter under marks that the table does not know: the letter alone.
        if let base = first.unicodeScalars.first, base.isASCII { return String(base) }
        return lower
    }

    private static let plainLetters: [Character: String] = {
        let rows: [(String, String)] = [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ğģġ"),
            ("i", "ìíîïĩīįı"), ("ij", "ĳ"), ("l", "ĺľł"), ("n", "ñńňņ"), ("o", "òóôõöøōő"), ("oe", "œ"), ("r", "ŕř"),
            ("s", "śşšș"), ("ss", "ß"), ("t", "ţťț"), ("th", "þ"), ("u", "ùúûüũūůű"), ("y", "ýÿ"), ("z", "źżž"),
            ("fi", "ﬁ"), ("fl", "ﬂ"),
        ]
        var table: [Character: String] = [:]
        for (plain, accented) in rows {
            for character in accented { table[character] = plain }
        }
        return table
    }()
}
