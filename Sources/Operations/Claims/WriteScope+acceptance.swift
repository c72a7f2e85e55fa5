package import Domain
package import Ledger
package import Storage
import Wording

extension WriteScope {
    /// Accepts a claim to which all three said yes: it takes the lowest free place, the candidate is placed, and
    /// whatever else went on for that candidate, or on a slot that is now full, waits.
    ///
    /// Refuses `claimLost` when the unique indexes say that another claim was first.
    func complete(_ claim: Claim, at desk: Desk) throws {
        guard var slot = try reading.slot(claim.slot), var candidate = try reading.candidate(claim.candidate) else {
            throw Refusal(.notFound)
        }
        slot.state = try slot.state.after(.placeTaken(left: slot.offer.places - slot.takenPlaces - 1))
        candidate.state = try candidate.state.after(.place)
        let taken = try reading.takenPlaceNumbers(of: slot.id)
        guard let place = (1...slot.offer.places).first(where: { !taken.contains($0) }) else {
            throw Refusal(.slotFull)
        }
        guard try accept(claim, place: place) else { throw Refusal(.claimLost) }
        try save(candidate)
        try save(slot)
        try record(.claimAccepted, .claim, claim.id, at: desk)
        try holdClaims(of: candidate.id, besides: claim.id, at: desk)
        if slot.state == .filled { try holdClaims(on: slot, besides: claim.id, at: desk) }
        try tell([.employer, .host, .candidate], about: claim, at: desk) {
            .claimAccepted(network: desk.network.name, $0, to: $1, link: $2)
        }
    }

    /// Ends an accepted claim when its contract fails or its placement ends: the place is free again, and the candidate
    /// completed or back among the open ones, as the outcome says; hidden when the akkoord was taken back meanwhile.
    ///
    /// Refuses `claimStateWrong` for a claim that is not accepted.
    package func endAcceptedClaim(_ id: ClaimId, outcome: PlacementOutcome = .notContinued, at desk: Desk) throws {
        guard let claim = try reading.claim(id), var slot = try reading.slot(claim.slot),
            var candidate = try reading.candidate(claim.candidate)
        else { throw Refusal(.notFound) }
        try close(claim, by: .end, at: desk)
        slot.state = try slot.state.after(.placeFreed)
        try save(slot)
        candidate.state = try candidate.state.after(.placementEnded(outcome))
        if candidate.state == .open, candidate.gates.akkoord == nil {
            candidate.state = try candidate.state.after(.akkoordWithdrawn)
        }
        try save(candidate)
        try record(.claimEnded, .claim, id, at: desk, detail: outcome.rawValue)
        if candidate.state.isOver { try withdrawClaims(of: candidate.id, at: desk) }
    }
}
