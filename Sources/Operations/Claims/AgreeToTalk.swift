package import Domain
package import Ledger
package import Storage
import Wording

/// The candidate wants to talk: in person, or as the own employer heard it by phone or on paper. From now on both
/// members know each other, and one contact person of the other employer may see who the candidate is. A proposal that
/// waited on hold comes back this way.
package struct AgreeToTalk: Command {
    package let id: ClaimId
    package let saidOn: CalendarDay?

    /// - Parameter saidOn: the day on which the candidate said so; nil for the candidate in person.
    package init(id: ClaimId, saidOn: CalendarDay? = nil) {
        self.id = id
        self.saidOn = saidOn
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClaimId {
        var claim = try scope.reading.knownClaim(id, at: desk)
        let party = try desk.party(in: claim, as: .candidate)
        try desk.mustHaveBeenSaid(by: party, on: saidOn)
        claim.state = try claim.state.after(.talk)
        try scope.reading.mustBeActive(claim.bringing, claim.taking)
        try mustBeFree(claim, in: scope.reading)
        guard var candidate = try scope.reading.candidate(claim.candidate), candidate.state.isPublished else {
            throw Refusal(.candidateNotAvailable)
        }
        candidate.state = try candidate.state.after(.talkBegan)
        claim.talkBeganOn = desk.today
        claim.contact =
            try scope.reading.contact(claim.contact, of: claim.taking) ?? scope.reading.firstContact(of: claim.taking)
        claim = try scope.save(claim)
        try scope.save(candidate)
        try scope.record(
            .claimTalkBegan, .claim, id, at: desk, namens: claim.bringing, detail: saidOn.map { "said-on-\($0)" } ?? ""
        )
        try scope.tell([.employer, .host, .candidate], about: claim, at: desk) {
            .claimTalk(network: desk.network.name, $0, to: $1, link: $2)
        }
        return id
    }

    private func mustBeFree(_ claim: Claim, in scope: ReadScope) throws {
        guard let slot = try scope.slot(claim.slot) else { throw Refusal(.notFound) }
        _ = try slot.state.after(.placeTaken(left: slot.offer.places - slot.takenPlaces - 1))
    }
}
