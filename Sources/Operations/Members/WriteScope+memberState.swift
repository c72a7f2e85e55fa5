import Domain
import Ledger
import Storage

extension WriteScope {
    /// Brings a member from one state to the other, unless it is there already.
    func move(
        _ id: MemberId, from old: Member.State, to new: Member.State, recording verb: EventVerb, at desk: Desk
    ) throws -> MemberId {
        try desk.mustBeCoordinator()
        guard let member = try reading.member(id) else { throw Refusal(.notFound) }
        if member.state == new { return id }
        guard member.state == old else { throw Refusal(.memberNotActive, ["member": member.code]) }
        let moved = Member(
            id: id, code: member.code, name: member.name, sector: member.sector, employees: member.employees,
            state: new,
            joinedOn: member.joinedOn, revision: member.revision
        )
        guard try update(moved) else { throw Refusal(.revisionStale) }
        try record(verb, .member, id, at: desk)
        return id
    }
}
