import Domain
import Ledger
import Wording

/// The fixed words of statements and overviews, in one language.
struct StatementWords {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    var balance: String { pick("saldo", "balance") }
    var counters: String { pick("plaatsingen", "placements") }
    var hoursBalance: String { pick("uren", "hours") }
    var taken: String { pick("gehaald", "taken") }
    var brought: String { pick("gebracht", "brought") }
    var day: String { pick("dag", "day") }
    var placement: String { pick("plaatsing", "placement") }
    var what: String { pick("wat", "what") }
    var with: String { pick("met", "with") }
    var amount: String { pick("aantal", "amount") }
    var networkAccount: String { pick("rekening van het netwerk", "the network's account") }
    var noBookings: String { pick("In deze maand is niets geboekt.", "Nothing was booked in this month.") }
    var picture: String { pick("Gehaald en gebracht, twaalf maanden", "Taken and brought, twelve months") }

    var proof: String {
        pick(
            """
            Bewijs van het grootboek. Bewaar deze regel: daarmee kan iedereen later nagaan dat er aan de boekingen tot \
            en met deze maand niets is veranderd.
            """,
            """
            Proof of the ledger. Keep this line: with it anyone can check later that nothing in the bookings up to and \
            including this month was changed.
            """
        )
    }

    func title(_ month: CalendarMonth) -> String {
        pick("Saldo-overzicht \(long(month))", "Statement for \(long(month))")
    }

    func opening(_ month: CalendarMonth) -> String {
        pick("Begin van \(long(month))", "Start of \(long(month))")
    }

    func closing(_ month: CalendarMonth) -> String {
        pick("Eind van \(long(month))", "End of \(long(month))")
    }

    func bookings(_ month: CalendarMonth) -> String {
        pick("Geboekt in \(long(month))", "Booked in \(long(month))")
    }

    func belongsTo(_ month: CalendarMonth) -> String {
        pick(" (hoort bij \(long(month)))", " (belongs to \(long(month)))")
    }

    func roomLeft(used: Int64, room: Int64) -> String {
        pick(
            "Ruimte gebruikt: \(count(used)) van \(count(room)) plaatsingen.",
            "Room used: \(count(used)) of \(count(room)) placements."
        )
    }

    func roomUsedUp(used: Int64, room: Int64) -> String {
        pick(
            """
            Uw ruimte is gebruikt: u bracht \(count(used)) plaatsingen meer dan u haalde en uw ruimte is \(count(room)). \
            Niets wordt geblokkeerd. Kijk welke plek u zelf kunt bieden, of bel de regiocoördinator.
            """,
            """
            Your room is used up: you brought \(count(used)) placements more than you took and your room is \(count(room)). \
            Nothing is blocked. See which place you can offer yourself, or call the coordinator.
            """
        )
    }

    func offered(_ slots: Int) -> String {
        switch (slots, language) {
        case (1, .dutch): "U biedt nu 1 plek aan."
        case (_, .dutch): "U biedt nu \(slots) plekken aan."
        case (1, .english): "You offer 1 place now."
        case (_, .english): "You offer \(slots) places now."
        }
    }

    func amount(_ line: MemberStatement.Line) -> String {
        switch line.unit {
        case .placements: PlacementsText.text(hundredths: line.amount, in: language)
        case .minutes: HoursText.text(minutes: line.amount, in: language)
        }
    }

    /// `okt`, and with the year under it in January.
    func shortMonth(_ month: CalendarMonth) -> String {
        // Maart is shortened to its consonants, as mei would otherwise be hard to tell from it.
        let isMaart = month.monthOfYear == 3 && language == .dutch
        let name = isMaart ? "mrt" : String(MonthText.name(month, in: language).prefix(3))
        return month.monthOfYear == 1 ? "\(name)\n\(month.year)" : name
    }

    func long(_ month: CalendarMonth) -> String { MonthText.long(month, in: language) }

    func count(_ hundredths: Int64) -> String { PlacementsText.amount(hundredths: hundredths, in: language) }

    func pick(_ dutch: String, _ english: String) -> String {
        Labels(dutch, english).text(in: language)
    }
}
