package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Keeps what the papers of a frozen month say of its accounts, its placements and what is open, as it is now. Of
    /// slots and candidates only those that were there by the month's last day; a slot whose last day passed is not
    /// open.
    ///
    /// - Parameter today: the day of freezing.
    package func keepFacts(of month: CalendarMonth, on today: CalendarDay) throws {
        try keepAccounts(of: month)
        try keepPlacements(of: month)
        try keepOpenMatters(of: month, on: today)
        try execute(
            """
            INSERT INTO month_account (month, account, code, name, employees, slots_offered, reads_english)
            VALUES (?, 'network', '', '', 0, 0, EXISTS (
                SELECT 1 FROM user_account WHERE is_coordinator = 1 AND state <> 'revoked' AND language = 'en'))
            """,
            [month]
        )
    }

    /// Members that left or were merged are among them while the month still moved something.
    private func keepAccounts(of month: CalendarMonth) throws {
        try execute(
            """
            INSERT INTO month_account (month, account, code, name, employees, slots_offered, reads_english)
            SELECT ?1, id, code, name, employees,
                (SELECT COUNT(*) FROM slot WHERE slot.member_id = member.id AND slot.state IN ('open', 'filled')),
                EXISTS (SELECT 1 FROM user_role JOIN user_account ON user_account.id = user_role.user_id
                    WHERE user_role.member_id = member.id AND user_account.state <> 'revoked'
                        AND user_account.language = 'en')
            FROM member
            WHERE member.state IN ('active', 'suspended') OR EXISTS (
                SELECT 1 FROM account_day
                WHERE account = member.id AND unit IN ('placements', 'minutes') AND month = ?1)
            """,
            [month]
        )
    }

    /// The placements that ran in the month, with the hours that its close booked: the only bookings of hours worked in
    /// it so far.
    private func keepPlacements(of month: CalendarMonth) throws {
        try execute(
            """
            INSERT INTO month_placement (month, placement_id, code, kind, bringing_member, taking_member, start_on, last_on,
                outcome, minutes, reported)
            SELECT ?1, placement.id, code, placement.kind, bringing_member, taking_member, start_on,
                COALESCE(ended_on, planned_end_on), outcome,
                COALESCE((SELECT SUM(amount) FROM transfer WHERE placement_id = placement.id AND worked_in = ?1
                    AND transfer.kind = 'book' AND unit = 'minutes'), 0),
                EXISTS (SELECT 1 FROM hours_report
                    WHERE hours_report.placement_id = placement.id AND hours_report.month = ?1)
            FROM placement WHERE COALESCE(ended_on, planned_end_on) >= ?2 AND start_on <= ?3
            """,
            [month, month.firstDay, month.lastDay]
        )
    }

    private func keepOpenMatters(of month: CalendarMonth, on today: CalendarDay) throws {
        let end = Instant.startOfAmsterdamDay(month.next.firstDay)
        let matters =
            try reading.openSlots(postedBefore: end, on: today) + reading.openCandidates(publishedBefore: end)
        for matter in matters {
            try execute(
                "INSERT INTO month_open (month, kind, code, title, member_id, since) VALUES (?, ?, ?, ?, ?, ?)",
                [month, matter.kind.rawValue, matter.code, matter.title, matter.member, matter.since]
            )
        }
    }

    package func insert(_ answer: ClaimAnswer, in month: CalendarMonth) throws {
        try execute(
            "INSERT INTO month_answer (month, claim_code, days, answered) VALUES (?, ?, ?, ?)",
            [month, answer.code, answer.days, answer.isAnswered]
        )
    }
}
