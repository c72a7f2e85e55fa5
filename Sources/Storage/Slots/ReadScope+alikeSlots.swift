package import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The slots of a member with that title and those days, in any state.
    package func slots(of member: MemberId, title: String, start: CalendarDay, end: CalendarDay) throws -> [Slot] {
        try rows(
            """
            SELECT * FROM slot_with_places WHERE member_id = ? AND title = ? AND start_on = ? AND end_on = ?
            ORDER BY code LIMIT 10000
            """,
            [member, title, start, end], as: Slot.init(row:)
        )
    }
}
