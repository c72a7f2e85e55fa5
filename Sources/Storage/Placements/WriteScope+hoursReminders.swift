import GRDB
package import Ledger

extension ReadScope {
    /// When members were reminded of the hours of that month.
    package func hoursReminders(_ month: CalendarMonth) throws -> [MemberId: Instant] {
        let rows: [(MemberId, Instant)] = try rows("SELECT * FROM hours_reminder WHERE month = ?", [month]) { row in
            (try row.value("member_id"), try row.value("sent_at"))
        }
        return Dictionary(rows) { first, _ in first }
    }
}

extension WriteScope {
    /// Notes that a member was reminded of a month's hours, once.
    package func noteHoursReminder(_ month: CalendarMonth, to member: MemberId, at now: Instant) throws {
        try execute(
            """
            INSERT INTO hours_reminder (month, member_id, sent_at) VALUES (?, ?, ?)
            ON CONFLICT (month, member_id) DO NOTHING
            """,
            [month, member, now]
        )
    }
}
