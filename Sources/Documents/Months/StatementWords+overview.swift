import Domain
import Ledger
import Wording

/// The sentences of the coordinator's overview.
extension StatementWords {
    var thisMonth: String { pick("deze maand", "this month") }
    var toCall: String { pick("Om te bellen", "To call") }
    var roomUsed: String { pick("Ruimte gebruikt", "Room used up") }
    var onlyBring: String { pick("Leden die nog niet haalden", "Members that have not taken yet") }
    var allMembers: String { pick("Alle leden", "All members") }
    var movements: String { pick("Geboekt in plaatsingen", "Booked in placements") }
    var noMovements: String {
        pick("Er zijn geen plaatsingen geboekt.", "No placements were booked.")
    }
    var placementsTitle: String { pick("Plaatsingen", "Placements") }
    var kind: String { pick("soort", "kind") }
    var begun: String { pick("begonnen", "begun") }
    var running: String { pick("lopen door", "run on") }
    var outcomes: String { pick("Uitkomsten", "Outcomes") }
    var outcome: String { pick("uitkomst", "outcome") }
    var ended: String { pick("geëindigd", "ended") }
    var hoursTitle: String { pick("Uren", "Hours") }
    var earlierMonths: String { pick("uit eerdere maanden", "from earlier months") }
    var furtherBookings: String { pick("andere boekingen", "other bookings") }
    var workedTogether: String { pick("samen gewerkt", "worked together") }
    var handedOver: String {
        pick("overgenomen bij vertrek of samenvoeging", "taken over on leaving or merging")
    }
    var unknownOutcome: String { pick("nog niet bekend", "not known yet") }
    var lateOutcomes: String { pick("Later bekend geworden", "Known later") }
    var free: String { pick("vrij", "free") }
    var lateHours: String { pick("Uren, naast die van deze maand", "Hours, beside those of this month") }
    var perHundred: String { pick("per 100 medew.", "per 100 empl.") }
    var answersTitle: String { pick("Antwoord op voorstellen", "Answers to proposals") }
    var openSlots: String { pick("Open plekken", "Open places") }
    var openCandidates: String { pick("Zichtbare kandidaten", "Visible candidates") }
    var slot: String { pick("plek", "place") }
    var candidate: String { pick("kandidaat", "candidate") }
    var since: String { pick("sinds", "since") }
    var days: String { pick("dagen", "days") }
    var brings: String { pick("brengt", "brings") }
    var takes: String { pick("haalt", "takes") }
    var offered: String { pick("biedt aan", "offers") }

    func overviewTitle(_ month: CalendarMonth) -> String {
        pick("Overzicht van \(long(month))", "Overview of \(long(month))")
    }

    func chart(_ month: CalendarMonth) -> String {
        pick("Saldo per lid, eind van \(long(month))", "Balance of each member, end of \(long(month))")
    }

    /// The outcome, set off against what it says: each of them may be a success (domain.md, 4).
    var outcomesNote: String {
        pick(
            "Terug bij de eigen werkgever en vrijwilligerswerk zijn ook goede uitkomsten.",
            "Back at the own employer and volunteer work are good outcomes as well."
        )
    }

    /// `3 leden brachten meer dan hun ruimte` …
    func usedOf(_ used: Int64, _ room: Int64) -> String {
        pick("\(count(used)) van \(count(room))", "\(count(used)) of \(count(room))")
    }

    /// `2 van 3`: how many places of a slot were free.
    func free(_ slot: OpenMatter) -> String {
        slot.places == 1 ? "1" : pick("\(slot.freePlaces) van \(slot.places)", "\(slot.freePlaces) of \(slot.places)")
    }

    /// What was answered, what expired and what waits.
    func answers(_ answers: [ClaimAnswer], _ waiting: [WaitingClaim]) -> String {
        guard let oldest = waiting.map(\.days).max() else { return answered(answers) ?? noProposal }
        let waits = pick(
            "Nog zonder antwoord: \(waiting.count), de oudste wacht \(dayCount(oldest)).",
            "Still without an answer: \(waiting.count), the oldest waits \(dayCount(oldest)).")
        return [answered(answers), waits].compactMap { $0 }.joined(separator: " ")
    }

    private var noProposal: String {
        pick("Er was geen voorstel te beantwoorden.", "No proposal was to be answered.")
    }

    /// Nil when nothing was answered and nothing expired.
    private func answered(_ answers: [ClaimAnswer]) -> String? {
        let answered = answers.filter(\.isAnswered).map(\.days).sorted()
        let expired = answers.count - answered.count
        guard let longest = answered.last else {
            return expired == 0
                ? nil
                : pick(
                    "Geen voorstel kreeg antwoord; verlopen: \(expired).",
                    "No proposal was answered; expired: \(expired).")
        }
        // The lower of the two in the middle, so that the figure is one that occurred.
        let median = answered[(answered.count - 1) / 2]
        return pick(
            "Beantwoord: \(answered.count), in het midden na \(dayCount(median)), hoogstens na \(dayCount(longest)). "
                + "Verlopen zonder antwoord: \(expired).",
            "Answered: \(answered.count), in the middle after \(dayCount(median)), at most after \(dayCount(longest)). "
                + "Expired without an answer: \(expired)."
        )
    }

    func dayCount(_ days: Int) -> String {
        days == 1 ? pick("1 dag", "1 day") : pick("\(whole(days)) dagen", "\(whole(days)) days")
    }

    func noneOpen(_ kind: OpenMatter.Kind) -> String {
        switch kind {
        case .slot: pick("Er is geen plek open.", "No place is open.")
        case .candidate: pick("Er is geen kandidaat zichtbaar.", "No candidate is visible.")
        }
    }

    func more(_ count: Int) -> String {
        pick("En \(count) andere; het werkblad heeft ze alle.", "And \(count) more; the workbook has them all.")
    }
}
