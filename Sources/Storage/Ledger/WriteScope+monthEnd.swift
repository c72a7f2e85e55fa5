import Domain
import GRDB
import Ledger

/// What the overview of a month says of its end: what was offered and open then, which proposals waited, and which
/// outcomes of earlier months became known.
extension WriteScope {
    /// What a member offered goes beside its account, so that both parts of the overview speak of one moment. Slots of
    /// one that left since and gets no papers are in neither.
    func keepOpenMatters(of month: CalendarMonth) throws {
        let end = Instant.startOfAmsterdamDay(month.next.firstDay)
        let slots = try reading.offeredSlots(on: month.lastDay)
        var open: [OpenMatter] = []
        for (member, slots) in Dictionary(grouping: slots, by: \.member) {
            let kept = try execute(
                "UPDATE month_account SET slots_offered = ? WHERE month = ? AND account = ?",
                [slots.reduce(0) { $0 + $1.places }, month, member]
            )
            if kept == 1 { open += slots.compactMap(\.open) }
        }
        for matter in try open + reading.openCandidates(publishedBefore: end) {
            try execute(
                """
                INSERT INTO month_open (month, kind, code, title, member_id, since, places, free_places)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    month, matter.kind.rawValue, matter.code, matter.title, matter.member, matter.since, matter.places,
                    matter.freePlaces,
                ]
            )
        }
    }

    /// Costs what waits now and what was answered since the month's end.
    func keepWaitingClaims(of month: CalendarMonth, on today: CalendarDay) throws {
        let since = try reading.claims(movedOn: month.next.firstDay...max(today, month.next.firstDay))
        let claims = try reading.proposedClaims() + since
        for claim in claims.compactMap({ WaitingClaim($0, at: month) }) {
            try execute(
                "INSERT INTO month_waiting (month, claim_code, days) VALUES (?, ?, ?)", [month, claim.code, claim.days])
        }
    }

    /// The outcomes of the month's own ends stand beside its placements, those of earlier months are told now; each is
    /// told once.
    func keepLateOutcomes(of month: CalendarMonth) throws {
        try execute(
            """
            INSERT INTO month_outcome (month, placement_id, code, outcome, ended_on)
            SELECT ?1, id, code, outcome, ended_on FROM outcome_untold CROSS JOIN placement
            WHERE id = placement_id AND ended_on < ?2
            """,
            [month, month.firstDay]
        )
        try execute(
            """
            DELETE FROM outcome_untold WHERE placement_id IN (
                SELECT placement_id FROM outcome_untold CROSS JOIN placement
                WHERE id = placement_id AND ended_on <= ?)
            """,
            [month.lastDay]
        )
    }
}
