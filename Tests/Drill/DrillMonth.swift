import ArgumentParser
import Ledger

/// A month on the command line.
enum DrillMonth {
    static func parse(_ text: String) throws -> CalendarMonth {
        guard let month = CalendarMonth(text) else { throw ValidationError("\(text) is no month") }
        return month
    }
}
