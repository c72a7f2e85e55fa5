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
    package func pendingClaimCodes(of member: MemberId) throws -> [String] {
        try rows(
            """
            SELECT code FROM claim WHERE (bringing_member = ?1 OR taking_member = ?1)
                AND state IN ('in-talks', 'accepted')
            ORDER BY code LIMIT 200
            """,
            [member]
        ) { row in try row.value("code") }
    }

    /// The codes of the accepted proposals between two members of which a contract, or an extension, is not signed by
    /// all: nobody could sign it for both.
    package func unsignedClaimCodes(between member: MemberId, and other: MemberId) throws -> [String] {
        try rows(
            """
            SELECT code FROM claim WHERE state = 'accepted'
                AND (bringing_member = ?1 AND taking_member = ?2 OR bringing_member = ?2 AND taking_member = ?1)
                AND (NOT EXISTS (
                        SELECT 1 FROM contract WHERE contract.claim_id = claim.id AND contract.state = 'in-force')
                    OR EXISTS (
                        SELECT 1 FROM contract WHERE contract.claim_id = claim.id
                            AND contract.state IN ('draft', 'issuing', 'issued')))
            ORDER BY code LIMIT 200
            """,
            [member, other]
        ) { row in try row.value("code") }
    }
}
