package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// Every time that a member took part, the first one first.
    package func memberships(of member: MemberId) throws -> [Membership] {
        try rows(
            "SELECT * FROM membership WHERE member_id = ? ORDER BY number", [member], as: Membership.init(row:))
    }

    /// The last time that each member took part, of those that do so no longer.
    package func departures() throws -> [Membership] {
        try rows(
            """
            SELECT * FROM membership WHERE ended_on IS NOT NULL AND number = (
                SELECT MAX(number) FROM membership AS own WHERE own.member_id = membership.member_id)
            ORDER BY member_id
            """,
            as: Membership.init(row:)
        )
    }
}

extension ReadScope {
    /// Every time that they took part of the members that came back after they left; the first one first.
    package func membershipsOfReturned() throws -> [MemberId: [Membership]] {
        let memberships = try rows(
            """
            SELECT * FROM membership WHERE member_id IN (SELECT member_id FROM membership WHERE number > 1)
            ORDER BY member_id, number
            """,
            as: Membership.init(row:)
        )
        return Dictionary(grouping: memberships, by: \.member)
    }
}

extension WriteScope {
    /// Begins a time of taking part.
    package func begin(_ membership: Membership) throws {
        try execute(
            """
            INSERT INTO membership (member_id, began_on, number)
            SELECT ?1, ?2, COALESCE(MAX(number), 0) + 1 FROM membership WHERE member_id = ?1
            """,
            [membership.member, membership.began]
        )
    }

    /// Ends the present time of taking part.
    package func end(_ member: MemberId, by ending: Membership.Ending) throws {
        let way = if case .left = ending { "left" } else { "merged" }
        try execute(
            """
            UPDATE membership SET ended_on = ?, way = ?, successor_id = ? WHERE member_id = ? AND ended_on IS NULL
            """,
            [ending.day, way, ending.successor.member, member]
        )
    }
}

extension Membership {
    init(row: StoredRow) throws {
        let ended: CalendarDay? = try row.optional("ended_on")
        let successor: MemberId? = try row.optional("successor_id")
        self.init(
            member: try row.value("member_id"), began: try row.value("began_on"),
            ending: ended.map { day in successor.map { .merged(on: day, into: $0) } ?? .left(on: day) }
        )
    }
}
