/// A date that exists in the Gregorian calendar, as a cell holds it.
package struct CellDate: Sendable, Hashable {
    /// 1900...2199.
    package let year: Int
    /// 1...12.
    package let month: Int
    /// 1...31.
    package let day: Int

    /// Takes a date only when the calendar has it.
    package init?(year: Int, month: Int, day: Int) {
        guard CellMonth(year: year, month: month) != nil else { return nil }
        guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        switch month {
        case 2: return isLeap ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}
