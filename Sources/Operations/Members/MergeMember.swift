import Domain
package import Ledger
package import Storage

/// Merges a member into another one, which takes over its balance, its legal entities, candidates and slots, and the
/// talks, contracts and placements that go on. Its users act for the successor from then on, in the roles that they
/// had. The former member's code, statements and ended work stay readable. Coordinators only.
package struct MergeMember: Command {
    package let id: MemberId
    package let successor: MemberId

    package init(id: MemberId, into successor: MemberId) {
        self.id = id
        self.successor = successor
    }

    /// Refuses `memberStillRuns` with the codes of proposals between the two whose contract is not signed by all,
    /// `successorInvalid` and `memberStateWrong`.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try desk.mustBeCoordinator()
        let departure = try scope.reading.departure(of: id, into: successor, at: desk)
        try departure.mustBeFinished()
        try endProposals(of: departure, at: desk, in: scope)
        try scope.depart(
            departure.member, as: .merged, by: .merged(on: desk.today, into: successor), recording: .memberMerged,
            at: desk
        )
        try scope.giveBelongings(of: id, code: departure.member.code, to: successor)
        try moveUsers(at: desk, in: scope)
        return id
    }

    private func moveUsers(at desk: Desk, in scope: WriteScope) throws {
        let users = try scope.reading.users(of: id)
        try scope.giveRoles(of: id, to: successor)
        for user in users {
            let roles = try scope.reading.user(user.id)?.roles[successor] ?? []
            try scope.record(
                .userChanged, .user, user.id, at: desk, namens: successor,
                detail: roles.map(\.rawValue).sorted().joined(separator: ",")
            )
        }
    }

    /// Nobody proposes anything to itself: what waits between the two ends.
    private func endProposals(of departure: Departure, at desk: Desk, in scope: WriteScope) throws {
        let both: Set<MemberId> = [id, successor]
        for candidate in try scope.reading.candidates(of: both, limit: 10_000) {
            for claim in try scope.reading.claims(ofCandidate: candidate.id)
            where claim.state.isUnfinished && claim.state != .accepted && both == [claim.bringing, claim.taking] {
                try scope.close(claim, by: .withdraw, at: desk)
                try scope.record(.claimWithdrawn, .claim, claim.id, at: desk, namens: claim.bringing)
            }
        }
    }
}
