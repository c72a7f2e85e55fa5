package import Domain
package import Ledger

/// A month as people write it.
package enum MonthText {
    /// `oktober 2026`, `October 2026`.
    package static func long(_ month: CalendarMonth, in language: Language) -> String {
        "\(name(month, in: language)) \(month.year)"
    }

    /// `oktober`, `October`.
    package static func name(_ month: CalendarMonth, in language: Language) -> String {
        names(language)[month.monthOfYear - 1]
    }

    /// Three letters: `mrt`, `okt`, `Oct`.
    package static func short(_ month: CalendarMonth, in language: Language) -> String {
        switch language {
        case .dutch: month.monthOfYear == 3 ? "mrt" : String(name(month, in: language).prefix(3))
        case .english: String(name(month, in: language).prefix(3))
        }
    }

    private static func names(_ language: Language) -> [String] {
        switch language {
        case .dutch: dutch
        case .english: english
        }
    }

    private static let dutch = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
