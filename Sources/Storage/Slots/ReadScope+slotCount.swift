import GRDB
package import Ledger

extension ReadScope {
    /// How many slots a member offers now, filled or not.
    package func openSlotCount(of member: MemberId) throws -> Int {
        try row(
            "SELECT COUNT(*) AS slots FROM slot WHERE member_id = ? AND state IN ('open', 'filled')", [member]
        ) { row in try row.value("slots") } ?? 0
    }
}
