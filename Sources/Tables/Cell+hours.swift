extension Cell {
    /// The hours in this cell as minutes: `39,2` is 2352. Comma and point are both the decimal sign; parts of a minute
    /// are rounded half up.
    ///
    /// A number with both signs, such as `1.234,5`, is refused, because what it means depends on who wrote it.
    package func hoursAsMinutes(maximumMinutes: Int) throws(CellFault) -> Int {
        guard !isEmpty else { throw .missing }
        let isNegative = text.hasPrefix("-")
        guard let minutes = Self.minutes(isNegative ? text.dropFirst() : text[...]) else { throw .notHours }
        guard !isNegative else { throw .hoursNegative }
        guard minutes <= maximumMinutes else { throw .tooManyHours(limitMinutes: maximumMinutes) }
        return minutes
    }

    /// At most six digits before the decimal sign and nine behind it, so that the arithmetic cannot overflow.
    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), parts[0].count <= 6, let whole = Digits.value(parts[0]) else { return nil }
        guard parts.count == 2 else { return whole * 60 }
        guard parts[1].count <= 9, let fraction = Digits.value(parts[1]) else { return nil }
        let unit = parts[1].reduce(1) { unit, _ in unit * 10 }
        return whole * 60 + (2 * fraction * 60 + unit) / (2 * unit)
    }
}
