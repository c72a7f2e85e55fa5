package import Domain

/// Whole numbers with thousands separators: `1.234` in Dutch, `1,234` in English. Integers only.
package enum NumberText {
    /// The real minus sign, U+2212.
    package static let minus = "−"

    package static func whole(_ number: Int64, in language: Language) -> String {
        (number < 0 ? minus : "") + grouped(number.magnitude, in: language)
    }

    /// Digits in groups of three.
    static func grouped(_ magnitude: UInt64, in language: Language) -> String {
        let digits = Array(String(magnitude))
        var text = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text += thousandsSeparator(language) }
            text.append(digit)
        }
        return text
    }

    /// A number of hundredths with no more decimals than it needs: `2`, `2,5`, `2,25`.
    static func hundredths(whole: UInt64, hundredths: UInt64, in language: Language) -> String {
        let text = grouped(whole, in: language)
        guard hundredths > 0 else { return text }
        let decimals = hundredths.isMultiple(of: 10) ? "\(hundredths / 10)" : twoDigits(hundredths)
        return text + decimalSeparator(language) + decimals
    }

    static func twoDigits(_ number: UInt64) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    static func decimalSeparator(_ language: Language) -> String {
        switch language {
        case .dutch: ","
        case .english: "."
        }
    }

    private static func thousandsSeparator(_ language: Language) -> String {
        switch language {
        case .dutch: "."
        case .english: ","
        }
    }
}
