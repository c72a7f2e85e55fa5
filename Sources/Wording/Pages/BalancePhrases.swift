package import Domain
package import Ledger

/// The words of the picture of balances. Candidates never read these.
package enum BalancePhrases {
    package static let title = Labels("Saldo per lid", "Balance of each member")
    package static let description = Labels(
        "Naar rechts: meer gehaald dan gebracht. Naar links: meer gebracht dan gehaald."
            + " Dezelfde cijfers staan in de tabel hieronder.",
        "To the right: more taken than brought. To the left: more brought than taken."
            + " The same figures stand in the table below."
    )
    package static let left = Labels("← bracht meer", "← brought more")
    package static let right = Labels("haalde meer →", "took more →")
    package static let member = Labels("Lid", "Member")
    package static let brought = Labels("Gebracht", "Brought")
    package static let taken = Labels("Gehaald", "Taken")
    package static let balance = Labels("Saldo", "Balance")

    /// What the figures cover.
    package static func caption(through day: CalendarDay) -> Labels {
        Labels(
            "Saldo per lid, geteld in plaatsingen, tot en met \(DayText.long(day, in: .dutch)).",
            "Balance of each member, counted in placements, up to and including \(DayText.long(day, in: .english))."
        )
    }
}
