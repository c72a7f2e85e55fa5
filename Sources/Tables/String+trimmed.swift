extension String {
    /// This text without white space at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        let count = start.reversed().drop { $0.isWhitespace }.count
        return String(start.prefix(count))
    }
}
