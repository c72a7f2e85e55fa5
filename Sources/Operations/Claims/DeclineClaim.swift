package import Domain
import Ledger
package import Storage
import Wording

/// Says no to a proposal, for one of the three, with a reason from the closed list. The candidate's own reason goes to
/// the coordinator only; the members read that the candidate prefers not to (domain.md, 5).
package struct DeclineClaim: Command {
    package let id: ClaimId
    package let reason: DeclineReason
    package let party: ClaimParty?

    /// - Parameter party: for whom; nil for the candidate in person and for who acts for one of the two members only.
    package init(id: ClaimId, reason: DeclineReason, party: ClaimParty? = nil) {
        self.id = id
        self.reason = reason
        self.party = party
    }

    /// Refuses `claimNotYours` for who proposed it and has no answer yet: that is withdrawn.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ClaimId {
        var claim = try scope.reading.knownClaim(id, at: desk)
        let party = try desk.party(in: claim, as: party)
        _ = try claim.state.after(.decline)
        if claim.state == .proposed, party.rawValue == claim.proposedBy.rawValue { throw Refusal(.claimNotYours) }
        let shown = party == .candidate ? DeclineReason.candidatePrefersNot : reason
        if party == .candidate { claim.candidateReason = reason }
        claim = try scope.close(claim, by: .decline, reason: shown, at: desk)
        try scope.record(
            .claimDeclined, .claim, id, at: desk, namens: claim.member(speakingFor: party), detail: shown.rawValue
        )
        try scope.tell(party.others, about: claim, at: desk) {
            .claimDeclined(network: desk.network.name, $0, to: $1, reason: shown, link: $2)
        }
        return id
    }
}

extension ClaimParty {
    /// Whom a mail tells what this one decided.
    fileprivate var others: [ClaimReader] {
        switch self {
        case .bringing: [.host, .candidate]
        case .taking: [.employer, .candidate]
        case .candidate: [.employer, .host]
        }
    }
}
