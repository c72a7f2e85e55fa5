package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Keeps what the papers of a frozen month say of its accounts, of what is open and of how long answers took, as it
    /// is now. Slots and candidates without a day of posting are left out; a slot's last day that passed is not open.
    package func keepFacts(of month: CalendarMonth) throws {
        try keepAccounts(of: month)
        try keepOpenMatters(of: month)
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
                SELECT 1 FROM ledger_line WHERE account = member.id AND unit IN ('placements', 'minutes')
                    AND sequence >= (SELECT MIN(sequence) FROM transfer WHERE month = ?1) AND month = ?1)
            """,
            [month]
        )
    }

    private func keepOpenMatters(of month: CalendarMonth) throws {
        let matters = try reading.openSlotsWithPosting() + reading.openCandidatesWithPublication()
        for matter in matters {
            try execute(
                "INSERT INTO month_open (month, kind, code, title, member_id, since) VALUES (?, ?, ?, ?, ?, ?)",
                [month, matter.kind.rawValue, matter.code, matter.title, matter.member, matter.since]
            )
        }
    }

    package func insert(_ placement: MonthPlacement, in month: CalendarMonth) throws {
        try execute(
            """
            INSERT INTO month_placement (month, placement_id, code, kind, bringing_member, taking_member, start_on, last_on,
                outcome, minutes, reported)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                month, placement.placement, placement.code, placement.kind.rawValue, placement.bringing,
                placement.taking, placement.start, placement.lastDay, placement.outcome?.rawValue, placement.minutes,
                placement.isReported,
            ]
        )
    }

    package func insert(_ answer: ClaimAnswer, in month: CalendarMonth) throws {
        try execute(
            "INSERT INTO month_answer (month, claim_code, days, answered) VALUES (?, ?, ?, ?)",
            [month, answer.code, answer.days, answer.isAnswered]
        )
    }
}
