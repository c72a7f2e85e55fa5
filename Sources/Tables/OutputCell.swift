/// A value on its way into a file. Typed values are written as they are; text is guarded against being read as a
/// formula.
package enum OutputCell: Sendable, Hashable {
    /// Text that a person may have typed.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number in hundredths, such as hundredths of a placement, written with two decimals.
    case hundredths(Int)
    /// Euro cents, written as euro with two decimals.
    case cents(Int)
    /// Minutes, written as hours; in CSV with at most two decimals, which read back as the same minutes.
    case hours(minutes: Int)
    /// A day of the calendar.
    case date(CellDate)
    /// A month of a year.
    case month(CellMonth)
    /// A day with the time of the clock.
    case moment(CellMoment)
    /// Nothing.
    case empty
}
