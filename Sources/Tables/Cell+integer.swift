extension Cell {
    /// The whole number in this cell, which must lie in the range.
    package func integer(in range: ClosedRange<Int>) throws(CellFault) -> Int {
        guard !isEmpty else { throw .missing }
        let isNegative = text.hasPrefix("-")
        guard let size = Digits.value(isNegative ? text.dropFirst() : text[...]) else { throw .notAWholeNumber }
        let value = isNegative ? -size : size
        guard value >= range.lowerBound else { throw .numberTooSmall(minimum: range.lowerBound) }
        guard value <= range.upperBound else { throw .numberTooLarge(maximum: range.upperBound) }
        return value
    }
}
