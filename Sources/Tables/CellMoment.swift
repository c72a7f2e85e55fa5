/// A day with the time of the clock, as a cell holds it; of which time zone is for the header to say.
package struct CellMoment: Sendable, Hashable {
    package let date: CellDate
    /// 0...86399.
    package let secondOfDay: Int

    /// Takes a second only when the day has it.
    package init?(date: CellDate, secondOfDay: Int) {
        guard (0..<86_400).contains(secondOfDay) else { return nil }
        self.date = date
        self.secondOfDay = secondOfDay
    }

    var hour: Int { secondOfDay / 3600 }
    var minute: Int { secondOfDay / 60 % 60 }
    var second: Int { secondOfDay % 60 }
}
