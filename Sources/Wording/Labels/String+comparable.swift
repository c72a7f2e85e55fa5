extension String {
    /// This text in lower case with single spaces and none at its ends: for comparing, never for showing.
    var comparable: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
