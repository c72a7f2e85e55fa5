import GRDB
package import Ledger

extension ReadScope {
    /// How many places a member offers now, filled or not.
    package func offeredPlaces(of member: MemberId) throws -> Int {
        try row(
            """
            SELECT COALESCE(SUM(places), 0) AS places FROM slot WHERE member_id = ? AND state IN ('open', 'filled')
            """,
            [member]
        ) { row in try row.value("places") } ?? 0
    }
}
