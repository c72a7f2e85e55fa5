import Domain
import Ledger
import Storage
import Wording

/// How claims end or wait, and what that means for the candidate.
extension WriteScope {
    /// Ends a claim by an event; the candidate is free again when it was the last talk.
    ///
    /// - Parameter day: the day on which it ended when that is not today.
    /// - Returns: the claim as it now stands.
    @discardableResult
    func close(
        _ claim: Claim, by event: ClaimState.Event, reason: DeclineReason? = nil, on day: CalendarDay? = nil,
        at desk: Desk
    ) throws -> Claim {
        var closed = claim
        closed.state = try claim.state.after(event)
        closed.declineReason = reason
        closed.closedOn = day ?? desk.today
        closed = try save(closed)
        try settleTalks(of: claim.candidate)
        return closed
    }

    /// Ends every proposal of a candidate who goes, in words that tell the other side nothing.
    func withdrawClaims(of candidate: CandidateId, at desk: Desk) throws {
        for claim in try reading.claims(ofCandidate: candidate)
        where claim.state.isUnfinished && claim.state != .accepted {
            let closed = try close(claim, by: .withdraw, at: desk)
            try record(.claimWithdrawn, .claim, claim.id, at: desk, namens: claim.bringing)
            try tell([.host], about: closed, at: desk) {
                .claimDeclined(network: desk.network.name, $0, to: $1, reason: nil, link: $2)
            }
        }
    }

    /// Ends every proposal on a slot that is taken back.
    func declineClaims(on slot: Slot, at desk: Desk) throws {
        let reason = DeclineReason.placeNoLongerFree
        for claim in try reading.claims(onSlot: slot.id) where claim.state.isUnfinished && claim.state != .accepted {
            let closed = try close(claim, by: .decline, reason: reason, at: desk)
            try record(.claimDeclined, .claim, claim.id, at: desk, namens: claim.taking, detail: reason.rawValue)
            try tell([.employer, .candidate], about: closed, at: desk) {
                .claimDeclined(network: desk.network.name, $0, to: $1, reason: reason, link: $2)
            }
        }
    }

    /// Lets the other proposals on a slot that became full wait.
    func holdClaims(on slot: Slot, besides winner: ClaimId? = nil, at desk: Desk) throws {
        for claim in try reading.claims(onSlot: slot.id) where claim.state.isLive && claim.id != winner {
            try hold(claim, telling: [.employer, .candidate], at: desk)
        }
    }

    /// Lets the other proposals of a candidate who got a place wait.
    func holdClaims(of candidate: CandidateId, besides winner: ClaimId, at desk: Desk) throws {
        for claim in try reading.claims(ofCandidate: candidate) where claim.state.isLive && claim.id != winner {
            try hold(claim, telling: [.host], at: desk)
        }
    }

    /// What was agreed so far no longer holds: if the claim comes back, everybody is asked again.
    private func hold(_ claim: Claim, telling readers: [ClaimReader], at desk: Desk) throws {
        var held = claim
        held.state = try claim.state.after(.otherAccepted)
        held.agreements = Claim.Agreements()
        held = try save(held)
        try settleTalks(of: claim.candidate)
        try record(.claimOnHold, .claim, claim.id, at: desk)
        try tell(readers, about: held, at: desk) { .claimOnHold(network: desk.network.name, $0, to: $1, link: $2) }
    }

    /// A candidate without talks is open again.
    private func settleTalks(of id: CandidateId) throws {
        guard var candidate = try reading.candidate(id), candidate.state == .inTalks else { return }
        guard try !reading.claims(ofCandidate: id).contains(where: { $0.state == .inTalks }) else { return }
        candidate.state = try candidate.state.after(.lastTalkEnded)
        try save(candidate)
    }
}
