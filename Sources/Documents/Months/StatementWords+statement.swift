import Domain
import Ledger
import Wording

/// The sentences of a member's statement.
extension StatementWords {
    var picture: String { pick("Gehaald en gebracht, twaalf maanden", "Taken and brought, twelve months") }
    var side: String { pick("u", "you") }
    var period: String { pick("loopt", "runs") }
    var others: String { pick("Verder geboekt", "Also booked") }

    func title(_ month: CalendarMonth) -> String {
        pick("Saldo-overzicht \(long(month))", "Statement for \(long(month))")
    }

    func opening(_ month: CalendarMonth) -> String {
        pick("Begin van \(long(month))", "Start of \(long(month))")
    }

    func during(_ month: CalendarMonth) -> String {
        pick("In \(long(month))", "In \(long(month))")
    }

    func closing(_ month: CalendarMonth) -> String {
        pick("Eind van \(long(month))", "End of \(long(month))")
    }

    func placements(_ month: CalendarMonth) -> String {
        pick("Plaatsingen in \(long(month))", "Placements in \(long(month))")
    }

    func noPlacements(_ month: CalendarMonth) -> String {
        pick(
            "In \(long(month)) liepen er voor u geen plaatsingen.", "No placements ran for you in \(long(month)).")
    }

    func belongsTo(_ month: CalendarMonth) -> String {
        pick(" (hoort bij \(long(month)))", " (belongs to \(long(month)))")
    }

    var scheduleCounts: String {
        pick(
            "Schema: het lid dat haalde gaf geen uren op; de uren van het opbouwschema tellen.",
            "Schedule: the member that took reported no hours; the hours of the schedule count."
        )
    }

    func objectUntil(_ day: CalendarDay) -> String {
        pick(
            """
            Kloppen de uren niet? Laat het de regiocoördinator weten tot en met \(DayText.long(day, in: language)). Wat \
            dan nog verandert, komt in de eerstvolgende open maand.
            """,
            """
            Are the hours not right? Tell the coordinator up to and including \(DayText.long(day, in: language)). What \
            changes then comes in the next open month.
            """
        )
    }

    /// More of them are counted and not named.
    private static let mostNamed = 8

    /// The hours of those placements follow the schedule, and the taking member can still report them.
    func unreported(_ codes: [String], at address: String) -> String {
        let named = codes.prefix(Self.mostNamed).joined(separator: ", ")
        let rest = codes.count - Self.mostNamed
        let all = rest > 0 ? named + pick(" en nog \(rest)", " and \(rest) more") : named
        return pick(
            """
            U gaf voor \(all) geen uren op; de uren van het opbouwschema tellen. Dat kan nog, en telt dan in de \
            eerstvolgende open maand: \(address)
            """,
            """
            You reported no hours for \(all), so the hours of the schedule count. You still can, and they count in the \
            next open month: \(address)
            """
        )
    }

    /// A reason can be erased and a paper cannot.
    func reasons(at address: String) -> String {
        pick(
            "Waarom de regiocoördinator iets corrigeerde, leest u bij uw boekingen: \(address)",
            "Why the coordinator corrected something, you read beside your bookings: \(address)"
        )
    }

    func roomExactlyUsed(_ room: Int64) -> String {
        pick(
            "Uw ruimte is precies op: \(count(room)) van \(count(room)).",
            "Your room is used to the last: \(count(room)) of \(count(room)).")
    }

    /// What to do when the room is exactly used; set after that sentence.
    var afterRoom: String {
        pick(
            """
             Wie u hierna brengt, gaat eroverheen; niets wordt geblokkeerd. Kijk welke plek u zelf kunt bieden, of bel de \
            regiocoördinator.
            """,
            """
             Whoever you bring next goes beyond it; nothing is blocked. See which place you can offer yourself, or call the \
            coordinator.
            """
        )
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
            Uw ruimte is gebruikt: u bracht \(text(used)) meer dan u haalde en uw ruimte is \(count(room)). \
            Niets wordt geblokkeerd. Kijk welke plek u zelf kunt bieden, of bel de regiocoördinator.
            """,
            """
            Your room is used up: you brought \(text(used)) more than you took and your room is \(count(room)). \
            Nothing is blocked. See which place you can offer yourself, or call the coordinator.
            """
        )
    }

    /// Goodwill that shows without counting.
    func offered(_ places: Int, in month: CalendarMonth) -> String {
        guard places > 0 else {
            return pick(
                "Eind \(long(month)) bood u geen plekken aan.", "At the end of \(long(month)) you offered no places.")
        }
        return pick(
            "Aangeboden: \(placeCount(places)). Aanbieden telt niet mee in het saldo, wel in hoe men u ziet.",
            "Offered: \(placeCount(places)). Offering does not count in the balance, but it is seen."
        )
    }

    private func placeCount(_ places: Int) -> String {
        places == 1 ? pick("1 plek", "1 place") : pick("\(whole(places)) plekken", "\(whole(places)) places")
    }

    func amount(_ line: MemberStatement.Line) -> String {
        switch line.unit {
        case .placements: PlacementsText.text(hundredths: line.amount, in: language)
        case .minutes: HoursText.text(minutes: line.amount, in: language)
        }
    }

    /// `01-09-2026 – 30-11-2026`.
    func period(_ line: MemberStatement.PlacementLine) -> String {
        "\(DayText.short(line.start)) – \(DayText.short(line.lastDay))"
    }
}
