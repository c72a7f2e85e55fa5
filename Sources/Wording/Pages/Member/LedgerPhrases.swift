package import Domain

/// The words of one account's lines. Candidates never read these.
package enum LedgerPhrases {
    package static let lines = Labels("Alle boekingen", "All bookings")
    package static let linesLead = Labels(
        "Elke boeking die het saldo veranderde, de laatst geboekte eerst. Plaatsingen en uren hebben elk een eigen saldo.",
        "Every booking that changed the balance, the last one booked first. Placements and hours each have a balance."
    )
    package static let network = Labels("netwerk", "network")
    package static let networkAccount = Labels("Rekening van het netwerk", "The network's account")
    package static let none = Labels("Er is nog niets geboekt.", "Nothing was booked yet.")
    package static let day = Labels("Telt vanaf", "Counts from")
    package static let what = Labels("Wat", "What")
    package static let with = Labels("Met", "With")
    package static let amount = Labels("Aantal", "Amount")
    package static let balance = Labels("Saldo", "Balance")
    package static let state = Labels("Stand", "State")
    package static let correct = Labels("corrigeren", "correct")
    package static let download = Labels("Het hele grootboek", "The whole ledger")
    package static let downloadLead = Labels(
        "Met elke boeking en haar plaats in de keten; geef de JSON aan een lid dat het grootboek zelf wil controleren.",
        "With every booking and its place in the chain; give the JSON to a member that wants to check the ledger."
    )
    package static let provisional = Labels("waarvan voorlopig", "of which provisional")
    package static let perHundred = Labels("saldo per 100 medewerkers", "balance per 100 employees")

    package static func window(_ months: Int) -> Labels {
        Labels("saldo van \(months) maanden", "balance of \(months) months")
    }

    package static let linesOfNetwork = Labels(
        "Boekingen van de rekening van het netwerk", "Bookings of the network's account")

    package static func linesOf(_ name: String) -> Labels {
        Labels("Boekingen van \(name)", "Bookings of \(name)")
    }

    package static func reason(_ reason: String) -> Labels {
        Labels("reden: \(reason)", "reason: \(reason)")
    }
}
