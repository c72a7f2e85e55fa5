/// One month of a month chart; all values in hundredths.
package struct MonthColumn: Sendable, Hashable {
    /// The month as printed below the column, short: "okt", or "jan\n2027" on two lines.
    package let label: String
    /// The height above zero, 0 or more.
    package let upwardHundredths: Int
    /// The depth below zero, 0 or more.
    package let downwardHundredths: Int
    /// The balance at the end of the month, negative when more was brought than taken; nil draws no point.
    package let lineHundredths: Int?

    /// - Precondition: `upwardHundredths` and `downwardHundredths` are 0 or more.
    package init(label: String, upwardHundredths: Int, downwardHundredths: Int, lineHundredths: Int? = nil) {
        precondition(upwardHundredths >= 0, "a column above zero is 0 or more")
        precondition(downwardHundredths >= 0, "a column below zero is 0 or more")
        self.label = label
        self.upwardHundredths = upwardHundredths
        self.downwardHundredths = downwardHundredths
        self.lineHundredths = lineHundredths
    }
}
