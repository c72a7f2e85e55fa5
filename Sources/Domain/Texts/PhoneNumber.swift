/// A telephone number: Dutch (`072-5595185`, `06 12 34 56 78`, `0800-1234`) or international (`+32 2 123 45 67`).
///
/// Kept as it was written; `international` is for comparing and dialling. Refuses `phone-invalid`.
package struct PhoneNumber: Hashable, Sendable {
    package let text: String
    /// ITU-T E.164 with its plus sign: `+31725595185`.
    package let international: String

    package init(_ text: String, at field: String) throws(Refusal) {
        let trimmed = text.trimmed
        guard trimmed.utf8.count <= 32, let international = Self.international(trimmed) else {
            throw Refusal(.phoneInvalid, at: field)
        }
        self.text = trimmed
        self.international = international
    }

    private static func international(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ (48...57).contains($0) || Set("+ -.()".utf8).contains($0) }) else { return nil }
        let digits = text.filter { ("0"..."9").contains($0) }
        if text.hasPrefix("+") || text.hasPrefix("00") {
            // The trunk zero of "+31 (0)72" is not dialled from abroad.
            let dialled = text.split(separator: "(0)").joined().filter { ("0"..."9").contains($0) }
            let number = text.hasPrefix("+") ? dialled : String(dialled.dropFirst(2))
            return (8...15).contains(number.count) && number.first != "0" && !text.dropFirst().contains("+")
                ? "+" + number : nil
        }
        guard !text.contains("+"), digits.first == "0", isDutch(digits) else { return nil }
        return "+31" + digits.dropFirst()
    }

    /// Ten digits, or a service number of eight or eleven (Nummerplan telefoon- en ISDN-diensten).
    private static func isDutch(_ digits: String) -> Bool {
        let isService = ["0800", "0900", "0906", "0909"].contains { digits.hasPrefix($0) }
        return digits.count == 10 || isService && [8, 11].contains(digits.count)
    }
}
