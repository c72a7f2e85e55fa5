package import Domain
package import Ledger
package import Storage

/// Changes what describes a member. Coordinators only; refused when somebody changed it in the meantime.
package struct ChangeMember: Command {
    package let id: MemberId
    package let revision: Int
    package let name: PlainLine
    package let sector: Sector
    package let employees: Int

    package init(id: MemberId, revision: Int, name: PlainLine, sector: Sector, employees: Int) {
        self.id = id
        self.revision = revision
        self.name = name
        self.sector = sector
        self.employees = employees
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try desk.mustBeCoordinator()
        guard let member = try scope.reading.member(id) else { throw Refusal(.notFound) }
        let changed = Member(
            id: id, code: member.code, name: name.text, sector: sector, employees: employees, state: member.state,
            joinedOn: member.joinedOn, revision: revision
        )
        guard try scope.update(changed) else { throw Refusal(.revisionStale) }
        try scope.record(.memberChanged, .member, id, at: desk)
        return id
    }
}
