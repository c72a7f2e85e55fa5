import Domain
import Ledger
import Storage

extension ReadScope {
    /// A placement that is the desk's actor's business: of either member, the coordinator or the candidate in person;
    /// `notFound` for everybody else. One that nobody brings belongs to the candidate's own member.
    func knownPlacement(_ id: PlacementId, at desk: Desk) throws -> Placement {
        guard let placement = try placement(id) else { throw Refusal(.notFound) }
        let isTheirs =
            if case .candidate(let candidate) = desk.actor.authority { placement.candidate == candidate } else {
                try desk.actor.actsFor(placement.taking) || desk.actor.actsFor(ownMember(of: placement))
            }
        guard isTheirs else { throw Refusal(.notFound) }
        return placement
    }

    /// The member that brings, or to which the candidate belongs.
    func ownMember(of placement: Placement) throws -> MemberId {
        if let bringing = placement.bringing { return bringing }
        guard let candidate = try candidate(placement.candidate) else { throw Refusal(.candidateUnknown) }
        return candidate.member
    }

    /// A placement that the own employer or a coordinator changes, in the revision that was seen.
    func ownPlacement(_ id: PlacementId, revision: Int, at desk: Desk) throws -> Placement {
        let placement = try knownPlacement(id, at: desk)
        try desk.mustActFor(ownMember(of: placement))
        guard placement.revision == revision else { throw Refusal(.revisionStale) }
        return placement
    }
}

extension WriteScope {
    /// Writes a changed placement; refused when somebody else changed it in the meantime.
    func save(_ placement: Placement) throws {
        guard try update(placement) else { throw Refusal(.revisionStale) }
    }
}
