package import Domain

/// Hundredths of a placement as placements.
package enum PlacementsText {
    /// A balance: `+3`, `0`, `−2`, `+2,5`.
    package static func signed(hundredths: Int64, in language: Language) -> String {
        (hundredths > 0 ? "+" : "") + amount(hundredths: hundredths, in: language)
    }

    /// A count: `3`, `2,5`, `−1`.
    package static func amount(hundredths: Int64, in language: Language) -> String {
        let magnitude = hundredths.magnitude
        let sign = hundredths < 0 ? NumberText.minus : ""
        return sign + NumberText.hundredths(whole: magnitude / 100, hundredths: magnitude % 100, in: language)
    }

    /// A count with its noun: `1 plaatsing`, `2,5 plaatsingen`, `1 placement`.
    package static func text(hundredths: Int64, in language: Language) -> String {
        let isOne = hundredths.magnitude == 100
        let noun =
            switch language {
            case .dutch: isOne ? "plaatsing" : "plaatsingen"
            case .english: isOne ? "placement" : "placements"
            }
        return "\(amount(hundredths: hundredths, in: language)) \(noun)"
    }
}
