package import Domain
package import Ledger

/// A moment in the civil time of the Netherlands.
package enum InstantText {
    /// `31 oktober 2026 om 14:05`, `31 October 2026 at 14:05`.
    package static func long(_ instant: Instant, in language: Language) -> String {
        let day = DayText.long(instant.amsterdamDay, in: language)
        switch language {
        case .dutch: return "\(day) om \(instant.amsterdamClock)"
        case .english: return "\(day) at \(instant.amsterdamClock)"
        }
    }

    /// For tables: `31-10-2026 14:05` in both languages.
    package static func short(_ instant: Instant) -> String {
        "\(DayText.short(instant.amsterdamDay)) \(instant.amsterdamClock)"
    }
}
