/// The four digits of a Dutch postcode, 1000-9999. Refuses `postcode-invalid`.
package struct PostcodeArea: Hashable, Sendable, Comparable {
    package let number: Int

    package init(_ text: String, at field: String) throws(Refusal) {
        let digits = text.trimmed
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits),
            number >= 1000
        else { throw Refusal(.postcodeInvalid, at: field) }
        self.number = number
    }

    /// `1811`.
    package var text: String { String(number) }

    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
