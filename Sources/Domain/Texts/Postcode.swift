/// A Dutch postcode with its letters, written `1811 DB` (NEN 5825: the first digit is not 0, SA, SD and SS are not
/// used).
///
/// Refuses `postcode-invalid`.
package struct Postcode: Hashable, Sendable, Comparable {
    package let text: String
    /// Its four digits, which is all that others may see.
    package let area: PostcodeArea

    package init(_ text: String, at field: String) throws(Refusal) {
        let characters = Array(text.trimmed.uppercased().filter { $0 != " " })
        let letters = String(characters.suffix(2))
        guard characters.count == 6, letters.utf8.count == 2, letters.utf8.allSatisfy({ (65...90).contains($0) }),
            !["SA", "SD", "SS"].contains(letters)
        else { throw Refusal(.postcodeInvalid, at: field) }
        area = try PostcodeArea(String(characters.prefix(4)), at: field)
        self.text = "\(area.text) \(letters)"
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
