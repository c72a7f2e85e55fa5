package import Domain

/// Whole cents as euros.
package enum MoneyText {
    /// `€ 1.234,50` with a no-break space in Dutch, `€1,234.50` in English; a minus stands before the number in Dutch
    /// and before the euro sign in English.
    package static func text(cents: Int64, in language: Language) -> String {
        let magnitude = cents.magnitude
        let sign = cents < 0 ? NumberText.minus : ""
        let amount =
            NumberText.grouped(magnitude / 100, in: language) + NumberText.decimalSeparator(language)
            + NumberText.twoDigits(magnitude % 100)
        switch language {
        case .dutch: return "€\u{A0}\(sign)\(amount)"
        case .english: return "\(sign)€\(amount)"
        }
    }
}
