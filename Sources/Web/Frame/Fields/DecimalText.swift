/// Numbers with a decimal comma or point, as people type them, without ever becoming a `Double`.
enum DecimalText {
    /// How many parts of one that is, when one has `unit` parts: `39,5` times 60 is 2370. Nil when the text is not a
    /// number, when it has more digits behind the comma than allowed, or when it is not a whole number of parts.
    static func whole(_ text: String, timesOne unit: Int, digits: Int) -> Int? {
        let parts = text.filter { $0 != " " }.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = parts.first, parts.count <= 2, (1...9).contains(first.count), isDigits(first) else {
            return nil
        }
        let behind = parts.count == 2 ? parts[1] : "0"
        guard (1...digits).contains(behind.count), isDigits(behind) else { return nil }
        guard let whole = Int(first), let fraction = Int(behind) else { return nil }
        let scale = (0..<behind.count).reduce(1) { product, _ in product * 10 }
        guard fraction * unit % scale == 0 else { return nil }
        return whole * unit + fraction * unit / scale
    }

    private static func isDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
