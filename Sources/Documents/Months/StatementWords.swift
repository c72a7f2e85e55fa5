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
    var hours: String { pick("uren", "hours") }
    var hoursBalance: String { pick("saldo uren", "hours balance") }
    var hoursBrought: String { pick("uren gebracht", "hours brought") }
    var hoursTaken: String { pick("uren gehaald", "hours taken") }
    var taken: String { pick("gehaald", "taken") }
    var brought: String { pick("gebracht", "brought") }
    var lastDay: String { pick("laatste dag", "last day") }
    var day: String { pick("dag", "day") }
    var placement: String { pick("plaatsing", "placement") }
    var what: String { pick("wat", "what") }
    var with: String { pick("met", "with") }
    var amount: String { pick("aantal", "amount") }
    var member: String { pick("lid", "member") }
    var counts: String { pick("telt mee", "counts") }
    var accordingTo: String { pick("volgens", "source") }
    var reported: String { pick("opgave", "report") }
    var scheduled: String { pick("schema", "schedule") }
    var networkAccount: String { pick("rekening van het netwerk", "the network's account") }

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

    func source(isReported: Bool) -> String { isReported ? reported : scheduled }

    /// `okt`, and with the year under it in January.
    func shortMonth(_ month: CalendarMonth) -> String {
        let name = MonthText.short(month, in: language)
        return month.monthOfYear == 1 ? "\(name)\n\(month.year)" : name
    }

    func long(_ month: CalendarMonth) -> String { MonthText.long(month, in: language) }

    func count(_ hundredths: Int64) -> String { PlacementsText.amount(hundredths: hundredths, in: language) }

    func text(_ hundredths: Int64) -> String { PlacementsText.text(hundredths: hundredths, in: language) }

    func signed(_ hundredths: Int64) -> String { PlacementsText.signed(hundredths: hundredths, in: language) }

    func hours(_ minutes: Int64) -> String { HoursText.amount(minutes: minutes, in: language) }

    func signedHours(_ minutes: Int64) -> String { HoursText.signed(minutes: minutes, in: language) }

    func whole(_ number: Int) -> String { NumberText.whole(Int64(number), in: language) }

    func pick(_ dutch: String, _ english: String) -> String { Labels(dutch, english).text(in: language) }
}
