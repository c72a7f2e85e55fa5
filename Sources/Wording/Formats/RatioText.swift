package import Domain
package import Ledger

/// The gross counters side by side, for members and coordinators: candidates never read them.
package enum RatioText {
    /// Placements, in hundredths: `2 gebracht : 3 gehaald`, `2 brought : 3 taken`.
    package static func placements(_ balance: Balance, in language: Language) -> String {
        ratio(
            PlacementsText.amount(hundredths: balance.brought, in: language),
            PlacementsText.amount(hundredths: balance.taken, in: language), language)
    }

    /// Hours, in minutes: `96 uur gebracht : 120,5 uur gehaald`.
    package static func hours(_ balance: Balance, in language: Language) -> String {
        ratio(
            HoursText.text(minutes: balance.brought, in: language),
            HoursText.text(minutes: balance.taken, in: language), language)
    }

    private static func ratio(_ brought: String, _ taken: String, _ language: Language) -> String {
        let broughtWord = LedgerLine.Side.brought.label(in: language)
        let takenWord = LedgerLine.Side.taken.label(in: language)
        return "\(brought) \(broughtWord) : \(taken) \(takenWord)"
    }
}
