extension Cell {
    /// The date in this cell: d-m-yyyy (also with `/` or `.`) or yyyy-mm-dd.
    package func date() throws(CellFault) -> CellDate {
        guard !isEmpty else { throw .missing }
        guard let numbers = Self.numbers(text, count: 3), let yearFirst = Self.isYearFirst(numbers) else {
            throw .notADate
        }
        let values = (yearFirst ? numbers : numbers.reversed()).map(\.value)
        guard let date = CellDate(year: values[0], month: values[1], day: values[2]) else { throw .dateDoesNotExist }
        return date
    }

    /// The month in this cell: yyyy-mm or m-yyyy (also with `/`).
    package func month() throws(CellFault) -> CellMonth {
        guard !isEmpty else { throw .missing }
        guard let numbers = Self.numbers(text, count: 2), let yearFirst = Self.isYearFirst(numbers) else {
            throw .notAMonth
        }
        let values = (yearFirst ? numbers : numbers.reversed()).map(\.value)
        guard let month = CellMonth(year: values[0], month: values[1]) else { throw .notAMonth }
        return month
    }

    /// Numbers with one and the same sign between them, at most four digits each.
    private static func numbers(_ text: String, count: Int) -> [(digits: Int, value: Int)]? {
        guard let sign = text.first(where: { "-/.".contains($0) }) else { return nil }
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        guard parts.count == count else { return nil }
        var numbers: [(digits: Int, value: Int)] = []
        for part in parts {
            guard (1...4).contains(part.count), let value = Digits.value(part) else { return nil }
            numbers.append((part.count, value))
        }
        return numbers
    }

    /// Whether the first number is the year, or nothing when not exactly one end is written with four digits.
    private static func isYearFirst(_ numbers: [(digits: Int, value: Int)]) -> Bool? {
        let wide = numbers.map { $0.digits == 4 }
        let narrow = numbers.filter { $0.digits <= 2 }.count
        guard narrow == numbers.count - 1 else { return nil }
        if wide[0] { return true }
        return wide[wide.count - 1] ? false : nil
    }
}
