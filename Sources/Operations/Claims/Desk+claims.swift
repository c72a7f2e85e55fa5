import Domain
import Ledger

extension Desk {
    /// As which of the two members the desk's actor proposes. Whoever acts for both, as a coordinator does, says it.
    ///
    /// Refuses `notYourMember` for who acts for neither, and `fieldMissing` for who must say it and did not.
    func side(
        bringing: MemberId, taking: MemberId, as chosen: Claim.Side?, at field: String = "/side"
    ) throws(Refusal) -> Claim.Side {
        let own = Claim.Side.allCases.filter { actor.actsFor($0 == .bringing ? bringing : taking) }
        if let chosen {
            guard own.contains(chosen) else { throw Refusal(.notYourMember, at: field) }
            return chosen
        }
        guard let first = own.first else { throw Refusal(.notYourMember) }
        guard own.count == 1 else { throw Refusal(.fieldMissing, at: field) }
        return first
    }

    /// As which of the three the desk's actor speaks about a claim. The own employer may pass on what the candidate
    /// said; whoever acts for both members, as a coordinator does, says for whom.
    func party(in claim: Claim, as chosen: ClaimParty?) throws(Refusal) -> ClaimParty {
        if case .candidate = actor.authority { return .candidate }
        switch chosen {
        case .taking:
            guard actor.actsFor(claim.taking) else { throw Refusal(.claimNotYours) }
            return .taking
        case .bringing, .candidate:
            guard actor.actsFor(claim.bringing) else { throw Refusal(.claimNotYours) }
            return chosen ?? .bringing
        case nil:
            switch try side(bringing: claim.bringing, taking: claim.taking, as: nil, at: "/party") {
            case .bringing: return .bringing
            case .taking: return .taking
            }
        }
    }

    /// Refuses to pass on a candidate's yes without the day on which it was said, by phone or on paper.
    func mustHaveBeenSaid(by party: ClaimParty, on day: CalendarDay?) throws(Refusal) {
        if case .candidate = actor.authority { return }
        guard party == .candidate else { return }
        guard let day else { throw Refusal(.fieldMissing, at: "/said_on") }
        try mustHaveCome(day, at: "/said_on")
    }
}

extension Claim {
    /// The member *namens* which somebody speaks for that party; nobody for the candidate in person.
    func member(speakingFor party: ClaimParty) -> MemberId {
        party == .taking ? taking : bringing
    }
}
