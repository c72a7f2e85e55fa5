package import Domain
package import Ledger

extension Desk {
    /// Coordinators, the operator and the scheduler.
    package func mustBeCoordinator() throws(Refusal) {
        guard actor.actsForNetwork else { throw Refusal(.coordinatorOnly) }
    }

    /// The member's own users, and a coordinator *namens* it.
    package func mustActFor(_ member: MemberId) throws(Refusal) {
        guard actor.actsFor(member) else { throw Refusal(.notYourMember) }
    }

    /// Hides what is not theirs: for others it does not exist.
    package func mustKnow(_ member: MemberId) throws(Refusal) {
        guard actor.actsFor(member) else { throw Refusal(.notFound) }
    }

    /// Any member's user, a coordinator or the operator: whoever may read cards and slots.
    package func mustTakePart() throws(Refusal) {
        if case .candidate = actor.authority { throw Refusal(.notYourMember) }
    }

    /// The candidate in person.
    package func mustBeCandidate() throws(Refusal) -> CandidateId {
        guard case .candidate(let id) = actor.authority else { throw Refusal(.candidateOnly) }
        return id
    }

    /// The members whose things this actor sees as their own; nil for all, as coordinators do.
    var ownMembers: Set<MemberId>? {
        actor.actsForNetwork ? nil : actor.members
    }
}
