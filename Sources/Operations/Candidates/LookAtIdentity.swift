package import Domain
import Ledger
package import Storage

/// Who a candidate is: for the own employer; for coordinators; and for the one contact person of another employer, from
/// the talk on. The last two go into the access log. For everybody else it does not exist.
package struct LookAtIdentity: Command {
    package static var changes: Bool { false }

    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateIdentity {
        guard let candidate = try scope.reading.candidate(id) else { throw Refusal(.notFound) }
        switch desk.actor.authority {
        case .candidate: throw Refusal(.notFound)
        case .network: try scope.recordLook(.identitySeen, at: id, for: nil, at: desk)
        case .members where desk.actor.belongsTo(candidate.member): break
        case .members:
            try scope.recordLook(.identitySeen, at: id, for: try hostOfContact(at: desk, in: scope.reading), at: desk)
        }
        guard let identity = try scope.reading.identity(of: id, at: desk) else { throw Refusal(.notFound) }
        return identity
    }

    /// The member for which this actor is the contact person of a talk or a placement.
    private func hostOfContact(at desk: Desk, in scope: ReadScope) throws -> MemberId {
        let claims = try scope.claims(ofCandidate: id, takenBy: desk.actor.members)
        let own = claims.first { claim in
            claim.state.isBetweenPeople && claim.contact != nil && claim.contact == desk.actor.userId
        }
        guard let own else { throw Refusal(.notFound) }
        return own.taking
    }
}
