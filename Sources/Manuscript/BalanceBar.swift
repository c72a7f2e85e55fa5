/// One bar of a balance chart.
package struct BalanceBar: Sendable, Hashable {
    /// Whose balance it is.
    package var label: String
    /// The balance in hundredths: 150 prints as +1,5.
    package var hundredths: Int
    /// What stands behind the bar in small print, for instance "2 gebracht : 3 gehaald".
    package var detail: String?

    package init(label: String, hundredths: Int, detail: String? = nil) {
        self.label = label
        self.hundredths = hundredths
        self.detail = detail
    }
}
