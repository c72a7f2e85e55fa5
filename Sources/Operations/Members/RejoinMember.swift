import Domain
package import Ledger
package import Storage

/// Lets a member that left take part again, under its old code and from a balance of zero: its room begins anew.
/// Coordinators only.
package struct RejoinMember: Command {
    package let id: MemberId

    package init(id: MemberId) {
        self.id = id
    }

    /// Refuses `memberStateWrong` for one that did not leave; a merged member does not come back.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try desk.mustBeCoordinator()
        guard let member = try scope.reading.member(id) else { throw Refusal(.notFound) }
        guard member.state == .left else { throw Refusal(.memberStateWrong, ["state": member.state.rawValue]) }
        _ = try scope.bookDuePlacements(through: desk.today, at: desk)
        let returned = Member(
            id: id, code: member.code, name: member.name, sector: member.sector, employees: member.employees,
            state: .active, joinedOn: desk.today, revision: member.revision
        )
        guard try scope.update(returned) else { throw Refusal(.revisionStale) }
        try scope.begin(Membership(member: id, began: desk.today))
        try scope.record(.memberReturned, .member, id, at: desk)
        return id
    }
}
