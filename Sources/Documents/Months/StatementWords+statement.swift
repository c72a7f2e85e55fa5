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

    /// Goodwill that shows without counting.
    func offered(_ slots: Int) -> String {
        switch (slots, language) {
        case (0, .dutch): "U biedt nu geen plekken aan."
        case (0, .english): "You offer no places now."
        case (1, .dutch): "Aangeboden: 1 plek. Aanbieden telt niet mee in het saldo, wel in hoe men u ziet."
        case (_, .dutch): "Aangeboden: \(slots) plekken. Aanbieden telt niet mee in het saldo, wel in hoe men u ziet."
        case (1, .english): "Offered: 1 place. Offering does not count in the balance, but it is seen."
        case (_, .english): "Offered: \(slots) places. Offering does not count in the balance, but it is seen."
        }
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
