import Domain
package import Ledger
package import Storage

/// The candidates that one's own members bring, with what still stands in the way of publishing; for a coordinator all.
package struct ListCandidates: Inquiry {
    package let member: MemberId?
    package let after: String
    package let limit: Int

    /// - Parameters:
    ///   - member: only those of this member; nil for all that may be seen.
    ///   - after: the code of the last one already seen; empty from the start.
    ///   - limit: 1-200.
    package init(member: MemberId? = nil, after: String = "", limit: Int = 200) {
        self.member = member
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [CandidateFile] {
        try desk.mustTakePart()
        try member.map(desk.mustKnow)
        let members = member.map { [$0] } ?? desk.ownMembers
        return try scope.candidates(of: members, after: after, limit: limit).map { try scope.file(of: $0) }
    }
}
