package import Domain
import GRDB
package import Ledger

extension ReadScope {
    package func candidate(_ id: CandidateId) throws -> Candidate? {
        try row("SELECT * FROM candidate WHERE id = ?", [id], as: Candidate.init(row:))
    }

    package func candidate(code: String) throws -> Candidate? {
        try row("SELECT * FROM candidate WHERE code = ?", [code], as: Candidate.init(row:))
    }

    /// The candidate that a member calls by that reference.
    package func candidate(reference: String, of member: MemberId) throws -> Candidate? {
        try row(
            "SELECT * FROM candidate WHERE member_id = ? AND reference = ?", [member, reference],
            as: Candidate.init(row:)
        )
    }

    /// Candidates in the order of their codes.
    ///
    /// - Parameters:
    ///   - members: only those that one of these brings; nil for all.
    ///   - after: the code of the last one already seen.
    package func candidates(of members: Set<MemberId>?, after: String = "", limit: Int) throws -> [Candidate] {
        try rows(
            """
            SELECT * FROM candidate
            WHERE (?1 IS NULL OR member_id IN (SELECT value FROM json_each(?1))) AND code > ?2 ORDER BY code LIMIT ?3
            """,
            [members.map(BoundSet.init), after, limit], as: Candidate.init(row:)
        )
    }

    /// Published candidates of others, in the order of their codes.
    ///
    /// - Parameters:
    ///   - members: whose own candidates are left out.
    ///   - after: the code of the last one already seen.
    package func publishedCandidates(
        notOf members: Set<MemberId>, functionGroup: FunctionGroup? = nil, region: PostcodeRegion? = nil,
        after: String = "", limit: Int
    ) throws -> [Candidate] {
        try rows(
            """
            SELECT * FROM candidate
            WHERE state IN ('open', 'in-talks') AND member_id NOT IN (SELECT value FROM json_each(?1))
                AND (?2 IS NULL OR function_group = ?2) AND (?3 IS NULL OR substr(postcode_area, 1, 2) = ?3)
                AND code > ?4
            ORDER BY code LIMIT ?5
            """,
            [BoundSet(members), functionGroup?.rawValue, region.map { "\($0.number)" }, after, limit],
            as: Candidate.init(row:)
        )
    }
}
