/// Makes any text fit to be printed.
enum SafeText {
    /// The text without what could break the page or bend the text around it.
    ///
    /// Control characters print as U+FFFD; a tab is a space, every kind of line end a line feed. Characters that change
    /// the direction of what follows (Unicode UAX 9, explicit directional formatting) are left out: in a name they
    /// could turn the words of a contract around. Arabic and Hebrew need them not: their letters carry their direction.
    static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where previous == "\r": break
            case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.append("\n")
            case 0x09: result.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0xFFFC, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
            case 0x202A...0x202E, 0x2066...0x2069: break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}
