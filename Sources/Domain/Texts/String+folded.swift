extension StringProtocol {
    /// This text without white space at its ends.
    package var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }

    /// This text in lower case, without accents and without invisible characters such as soft hyphens: for comparing,
    /// never for showing.
    var folded: String {
        let visible = unicodeScalars.filter { $0.properties.generalCategory != .format }
        var text = ""
        for character in String(String.UnicodeScalarView(visible)) { text += character.folded }
        return text
    }
}
