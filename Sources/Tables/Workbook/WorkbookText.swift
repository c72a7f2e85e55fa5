/// Text as XML can hold it.
enum WorkbookText {
    /// The text with a replacement character for what XML 1.0 has no place for; line breaks and tabs stay.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isForbidden) else { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { safe.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(safe)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
