import Domain
import GRDB
package import Ledger

extension WriteScope {
    /// Gives what a merged member has to its successor: legal entities with their establishments, candidates, slots,
    /// and the proposals, contracts and placements that go on. What ended stays under the old code.
    ///
    /// - Parameter code: the merged member's; it goes before a reference that the successor uses for another candidate.
    package func giveBelongings(of member: MemberId, code: String, to successor: MemberId) throws {
        try execute(
            """
            UPDATE legal_entity SET member_id = ?2 WHERE member_id = ?1
                AND kvk NOT IN (SELECT kvk FROM legal_entity WHERE member_id = ?2)
            """,
            [member, successor]
        )
        try execute(
            """
            UPDATE candidate SET reference = ?3 || ' ' || reference WHERE member_id = ?1
                AND reference IN (SELECT reference FROM candidate WHERE member_id = ?2)
            """,
            [member, successor, code]
        )
        try execute("UPDATE candidate SET member_id = ?2 WHERE member_id = ?1", [member, successor])
        try execute("UPDATE slot SET member_id = ?2 WHERE member_id = ?1", [member, successor])
        try giveClaims(of: member, to: successor)
        try execute(
            """
            UPDATE contract SET bringing_member = ?2
            WHERE bringing_member = ?1 AND taking_member <> ?2
                AND state IN ('draft', 'issuing', 'issued', 'in-force')
            """,
            [member, successor]
        )
        try execute(
            """
            UPDATE contract SET taking_member = ?2
            WHERE taking_member = ?1 AND bringing_member <> ?2
                AND state IN ('draft', 'issuing', 'issued', 'in-force')
            """,
            [member, successor]
        )
        try execute(
            "UPDATE placement SET bringing_member = ?2 WHERE bringing_member = ?1 AND ended_on IS NULL",
            [member, successor]
        )
        try execute(
            "UPDATE placement SET taking_member = ?2 WHERE taking_member = ?1 AND ended_on IS NULL",
            [member, successor]
        )
    }

    /// Lets the users of a merged member act for its successor, in the roles that they had, beside those that they had
    /// there.
    package func giveRoles(of member: MemberId, to successor: MemberId) throws {
        try execute(
            """
            INSERT INTO user_role (user_id, member_id, role) SELECT user_id, ?2, role FROM user_role WHERE member_id = ?1
            ON CONFLICT DO NOTHING
            """,
            [member, successor]
        )
        try execute(
            """
            UPDATE user_account SET revision = revision + 1
            WHERE id IN (SELECT user_id FROM user_role WHERE member_id = ?)
            """, [member])
        try execute("DELETE FROM user_role WHERE member_id = ?", [member])
    }

    /// A proposal between the two keeps both codes: nobody proposes anything to itself.
    private func giveClaims(of member: MemberId, to successor: MemberId) throws {
        try execute(
            """
            UPDATE claim SET bringing_member = ?2 WHERE bringing_member = ?1 AND taking_member <> ?2
                AND state IN ('proposed', 'on-hold', 'in-talks', 'accepted')
            """,
            [member, successor]
        )
        try execute(
            """
            UPDATE claim SET taking_member = ?2 WHERE taking_member = ?1 AND bringing_member <> ?2
                AND state IN ('proposed', 'on-hold', 'in-talks', 'accepted')
            """,
            [member, successor]
        )
    }
}
