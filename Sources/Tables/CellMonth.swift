/// A month of a year, as a cell holds it.
package struct CellMonth: Sendable, Hashable {
    /// 1900...2199.
    package let year: Int
    /// 1...12.
    package let month: Int

    /// Takes a month only when the calendar has it.
    package init?(year: Int, month: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }
}
