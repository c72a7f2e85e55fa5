import Domain
import GRDB
package import Ledger

extension ReadScope {
    /// The codes of the placements that a member brings or takes and that have not ended.
    package func unendedPlacementCodes(of member: MemberId) throws -> [String] {
        try rows(
            """
            SELECT code FROM placement WHERE (bringing_member = ?1 OR taking_member = ?1) AND ended_on IS NULL
            ORDER BY code LIMIT 200
            """,
            [member]
        ) { row in try row.value("code") }
    }

    /// The codes of a member's proposals about which people talk or which were accepted.
    ///
    /// - Parameter excludingInForce: leaves out those whose contract is in force.
    package func pendingClaimCodes(of member: MemberId, excludingInForce: Bool) throws -> [String] {
        try rows(
            """
            SELECT code FROM claim WHERE (bringing_member = ?1 OR taking_member = ?1) AND (state = 'in-talks'
                OR state = 'accepted' AND (?2 = 0 OR NOT EXISTS (
                    SELECT 1 FROM contract WHERE contract.claim_id = claim.id AND contract.state = 'in-force')))
            ORDER BY code LIMIT 200
            """,
            [member, excludingInForce ? 1 : 0]
        ) { row in try row.value("code") }
    }
}
