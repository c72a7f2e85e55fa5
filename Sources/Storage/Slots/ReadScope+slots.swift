package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func slot(_ id: SlotId) throws -> Slot? {
        try row("SELECT * FROM slot_with_places WHERE id = ?", [id], as: Slot.init(row:))
    }

    package func slot(code: String) throws -> Slot? {
        try row("SELECT * FROM slot_with_places WHERE code = ?", [code], as: Slot.init(row:))
    }

    /// Slots in any state, in the order of their codes.
    ///
    /// - Parameters:
    ///   - members: only those that one of these offers; nil for all.
    ///   - after: the code of the last one already seen.
    package func slots(
        of members: Set<MemberId>?, _ filter: SlotFilter = SlotFilter(), after: String = "", limit: Int
    ) throws -> [Slot] {
        try rows(
            """
            SELECT * FROM slot_with_places
            WHERE (?1 IS NULL OR member_id IN (SELECT value FROM json_each(?1)))
                AND (?2 IS NULL OR function_group = ?2) AND (?3 IS NULL OR kind = ?3)
                AND (?4 IS NULL OR substr(postcode, 1, 2) = ?4) AND code > ?5
            ORDER BY code LIMIT ?6
            """,
            [members.map(BoundSet.init)] + arguments(filter) + [after, limit], as: Slot.init(row:)
        )
    }

    /// Open slots in the order of their codes.
    ///
    /// - Parameters:
    ///   - members: whose own slots are left out.
    ///   - after: the code of the last one already seen.
    package func openSlots(
        notOf members: Set<MemberId> = [], _ filter: SlotFilter = SlotFilter(), after: String = "", limit: Int
    ) throws -> [Slot] {
        try rows(
            """
            SELECT * FROM slot_with_places
            WHERE state = 'open' AND member_id NOT IN (SELECT value FROM json_each(?1))
                AND (?2 IS NULL OR function_group = ?2) AND (?3 IS NULL OR kind = ?3)
                AND (?4 IS NULL OR substr(postcode, 1, 2) = ?4) AND code > ?5
            ORDER BY code LIMIT ?6
            """,
            [BoundSet(members)] + arguments(filter) + [after, limit], as: Slot.init(row:)
        )
    }

    /// The open slots that one of these members offers.
    package func openSlots(of members: Set<MemberId>) throws -> [Slot] {
        try rows(
            """
            SELECT * FROM slot_with_places
            WHERE state = 'open' AND member_id IN (SELECT value FROM json_each(?)) ORDER BY code LIMIT 10000
            """,
            [BoundSet(members)], as: Slot.init(row:)
        )
    }

    /// The open slots whose last day lies before that day.
    package func openSlots(endedBefore day: CalendarDay) throws -> [Slot] {
        try rows(
            "SELECT * FROM slot_with_places WHERE state = 'open' AND end_on < ? ORDER BY code LIMIT 10000", [day],
            as: Slot.init(row:)
        )
    }

    private func arguments(_ filter: SlotFilter) -> StatementArguments {
        [filter.functionGroup?.rawValue, filter.kind?.rawValue, filter.region.map { "\($0.number)" }]
    }
}
