package import Domain
package import Ledger
package import Storage

/// Says yes to the placement itself, for one of the three; the third yes, in whatever order, accepts the claim. Saying
/// it twice changes nothing.
package struct AgreeToPlacement: Command {
    package let id: ClaimId
    package let party: ClaimParty?
    package let saidOn: CalendarDay?

    /// - Parameters:
    ///   - party: for whom; nil for the candidate in person and for who acts for one of the two members only. The own
    ///     employer passes on the candidate's yes as `candidate`.
    ///   - saidOn: the day on which the candidate said so, when it is passed on.
    package init(id: ClaimId, party: ClaimParty? = nil, saidOn: CalendarDay? = nil) {
        self.id = id
        self.party = party
        self.saidOn = saidOn
    }

    /// Refuses `claimLost` when another claim was accepted in the meantime.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClaimId {
        var claim = try scope.reading.knownClaim(id, at: desk)
        let party = try desk.party(in: claim, as: party)
        try desk.mustHaveBeenSaid(by: party, on: saidOn)
        _ = try claim.state.after(.accept)
        guard !claim.agreements[party] else { return id }
        try scope.reading.mustBeActive(claim.bringing, claim.taking)
        claim.agreements[party] = true
        let passedOn = saidOn.map { "-said-on-\($0)" } ?? ""
        try scope.record(
            .claimAgreed, .claim, id, at: desk, namens: claim.member(speakingFor: party),
            detail: party.rawValue + passedOn
        )
        if claim.agreements.isComplete {
            try scope.complete(claim, at: desk)
        } else {
            try scope.save(claim)
        }
        return id
    }
}
