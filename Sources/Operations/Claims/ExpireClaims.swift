package import Domain
import Ledger
package import Storage
import Wording

/// Ends proposals that nobody answered by their last day, and those that waited on hold for too long. Done by the
/// scheduler.
package struct ExpireClaims: Command {
    /// How many expire in one transaction; what is left comes at the next call.
    private static let batch = 500

    package init() {}

    /// - Returns: the claims that expired.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> [ClaimId] {
        try desk.mustBeCoordinator()
        let holdDays = Int64(desk.equipment.rulebook.value(.claimHoldDays, on: desk.today))
        let network = desk.network.name
        let unanswered = try scope.reading.unansweredClaims(before: desk.today, limit: Self.batch)
        let held = try scope.reading.claimsOnHold(since: desk.now.adding(days: -holdDays), limit: Self.batch)
        for claim in unanswered {
            let expired = try expire(claim, on: claim.answerBy, at: desk, in: scope)
            try scope.tell([.employer, .host, .candidate], about: expired, at: desk) {
                .claimExpired(network: network, $0, to: $1, link: $2)
            }
        }
        for claim in held {
            let last = try scope.reading.heldSince(claim.id)?.adding(days: holdDays).amsterdamDay
            let dropped = try expire(claim, on: last ?? desk.today, at: desk, in: scope)
            try scope.tell(try waiting(dropped, in: scope.reading), about: dropped, at: desk) {
                .claimDropped(network: network, $0, to: $1, link: $2)
            }
        }
        return (unanswered + held).map(\.id)
    }

    /// It counts as of its last day, whenever the scheduler comes by; where that month is closed, in the first open
    /// one.
    private func expire(_ claim: Claim, on last: CalendarDay, at desk: Desk, in scope: WriteScope) throws -> Claim {
        let open = try scope.reading.periods().closedThrough?.next.firstDay
        let day = min(max(last, open ?? last), desk.today)
        let expired = try scope.close(claim, by: .expire, on: day, at: desk)
        try scope.record(.claimExpired, .claim, claim.id, at: desk)
        return expired
    }

    /// A candidate who has a place by now, and the own employer, wait for nothing.
    private func waiting(_ claim: Claim, in scope: ReadScope) throws -> [ClaimReader] {
        let isPlaced = try scope.candidate(claim.candidate)?.state == .placed
        return isPlaced ? [.host] : [.employer, .host, .candidate]
    }
}
