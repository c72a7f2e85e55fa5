package import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Keeps what the papers of a frozen month say of its accounts and of its end: what was offered and open then,
    /// which proposals waited, and the outcomes of earlier months that no paper told yet. Accounts are as they are now.
    ///
    /// - Parameter today: the day of freezing.
    package func keepFacts(of month: CalendarMonth, on today: CalendarDay) throws {
        try keepAccounts(of: month)
        try keepOpenMatters(of: month)
        try keepWaitingClaims(of: month, on: today)
        try keepLateOutcomes(of: month)
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
            SELECT ?1, id, code, name, employees, 0,
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

    /// Keeps what the papers of a frozen month say of one of its placements.
    package func insert(_ placement: MonthPlacement, in month: CalendarMonth) throws {
        try executeRaw(
            """
            INSERT INTO month_placement (month, placement_id, code, kind, bringing_member, taking_member, start_on, last_on,
                outcome, minutes, reported)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) { bindings in
            bindings.append(month.description)
            bindings.append(placement.placement.description)
            bindings.append(placement.code)
            bindings.append(placement.kind.rawValue)
            bindings.append(placement.bringing?.description)
            bindings.append(placement.taking.description)
            bindings.append(placement.start.description)
            bindings.append(placement.lastDay.description)
            bindings.append(placement.outcome?.rawValue)
            bindings.append(placement.minutes)
            bindings.append(placement.isReported ? 1 : 0)
        }
    }

    package func insert(_ answer: ClaimAnswer, in month: CalendarMonth) throws {
        try execute(
            "INSERT INTO month_answer (month, claim_code, days, answered) VALUES (?, ?, ?, ?)",
            [month, answer.code, answer.days, answer.isAnswered]
        )
    }
}
