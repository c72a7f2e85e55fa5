/// Keeps spreadsheets from running what a person typed (OWASP, CSV injection).
enum FormulaGuard {
    /// The text, with an apostrophe in front when a spreadsheet could take it for a formula.
    ///
    /// The signs in full width count as well, because Excel with an Asian keyboard takes them alike.
    static func guarded(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return text
        }
        return "'" + text
    }
}
