package import Domain

/// Whole minutes as hours, rounded to two decimals: a sixtieth never falls halfway between two of them.
package enum HoursText {
    /// `22,5 uur`, `22.5 hours`, `1 hour`.
    package static func text(minutes: Int64, in language: Language) -> String {
        switch language {
        case .dutch: amount(minutes: minutes, in: language) + " uur"
        case .english: amount(minutes: minutes, in: language) + (minutes.magnitude == 60 ? " hour" : " hours")
        }
    }

    /// The number alone, for a column of hours: `22,5`, `−0,33`.
    package static func amount(minutes: Int64, in language: Language) -> String {
        (minutes < 0 ? NumberText.minus : "") + magnitude(minutes, in: language)
    }

    /// The number with its sign, for a balance: `+22,5`, `0`, `−8`.
    package static func signed(minutes: Int64, in language: Language) -> String {
        (minutes > 0 ? "+" : "") + amount(minutes: minutes, in: language)
    }

    private static func magnitude(_ minutes: Int64, in language: Language) -> String {
        let rest = minutes.magnitude % 60
        return NumberText.hundredths(whole: minutes.magnitude / 60, hundredths: (rest * 10 + 3) / 6, in: language)
    }
}
