/// At most twelve months side by side: one column up, one down, and the balance as a line when it is given.
package struct MonthChart: Sendable, Hashable {
    /// How many months fit beside each other.
    package static let maximumMonths = 12

    /// Printed above the figure.
    package let caption: String
    /// What the columns above zero mean, for instance "gehaald".
    package let upwardMeaning: String
    /// What the columns below zero mean, for instance "gebracht".
    package let downwardMeaning: String
    /// What the line means, for instance "saldo"; without a line it is not printed.
    package let lineMeaning: String
    /// From old to new.
    package let months: [MonthColumn]

    /// - Precondition: 1...12 months.
    package init(
        caption: String,
        upwardMeaning: String,
        downwardMeaning: String,
        lineMeaning: String,
        months: [MonthColumn]
    ) {
        precondition((1...Self.maximumMonths).contains(months.count), "a month chart has 1 to 12 months")
        self.caption = caption
        self.upwardMeaning = upwardMeaning
        self.downwardMeaning = downwardMeaning
        self.lineMeaning = lineMeaning
        self.months = months
    }
}
