import Domain
import Ledger
import Storage

extension ReadScope {
    /// A claim that is the desk's actor's business: of either member, the coordinator or the candidate in person;
    /// `notFound` for everybody else.
    func knownClaim(_ id: ClaimId, at desk: Desk) throws -> Claim {
        guard let claim = try claim(id) else { throw Refusal(.notFound) }
        let isTheirs =
            if case .candidate(let candidate) = desk.actor.authority { claim.candidate == candidate } else {
                desk.actor.actsFor(claim.bringing) || desk.actor.actsFor(claim.taking)
            }
        guard isTheirs else { throw Refusal(.notFound) }
        return claim
    }

    /// Refuses while one of these members may start nothing new.
    func mustBeActive(_ members: MemberId...) throws {
        for id in members { try member(id)?.mustBeActive() }
    }

    /// The person of a member who handles a talk when nobody else was chosen: the first contact person who can sign in,
    /// or the first of whoever acts for it.
    func firstContact(of member: MemberId) throws -> UserId? {
        let users = try users(of: member).filter { $0.state == .active }
        let contacts = users.filter { $0.roles[member]?.contains(.contact) ?? false }
        return (contacts.first ?? users.first)?.id
    }

    /// That user, as long as it may act for the member.
    func contact(_ chosen: UserId?, of member: MemberId) throws -> UserId? {
        guard let chosen, let user = try user(chosen), user.state == .active, user.roles[member] != nil else {
            return nil
        }
        return chosen
    }
}

extension WriteScope {
    /// Writes a changed claim; refused when somebody else changed it in the meantime.
    ///
    /// - Returns: the claim as it now stands.
    @discardableResult
    func save(_ claim: Claim) throws -> Claim {
        guard try update(claim) else { throw Refusal(.revisionStale) }
        var saved = claim
        saved.revision += 1
        return saved
    }
}
