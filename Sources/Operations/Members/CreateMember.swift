import Domain
package import Ledger
package import Storage

/// Takes an employer into the network. Coordinators only.
package struct CreateMember: Command {
    package let draft: MemberDraft

    package init(draft: MemberDraft) {
        self.draft = draft
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> MemberId {
        try desk.mustBeCoordinator()
        let code = try draft.code ?? scope.newMemberCode()
        guard try scope.reading.member(code: code) == nil else {
            throw Refusal(.memberCodeTaken, at: "/code", ["code": code])
        }
        guard try draft.code != nil || scope.reading.members(kvk: draft.kvk.text).isEmpty else {
            throw Refusal(.kvkTaken, at: "/kvk", ["kvk": draft.kvk.text])
        }
        let joinedOn = draft.joinedOn ?? desk.today
        guard joinedOn <= desk.today else { throw Refusal(.dayInFuture, at: "/joined_on") }
        let member = Member(
            id: desk.newId(), code: code, name: draft.name.text, sector: draft.sector, employees: draft.employees,
            state: .active, joinedOn: joinedOn, revision: 1
        )
        let entity = LegalEntity(id: desk.newId(), member: member.id, name: member.name, kvk: draft.kvk.text)
        try scope.insert(member)
        try scope.insert(entity)
        try scope.insert(
            Establishment(
                id: desk.newId(), legalEntity: entity.id, name: member.name, postcode: draft.postcode.text,
                place: draft.place.text
            )
        )
        try scope.record(.memberCreated, .member, member.id, at: desk)
        return member.id
    }
}
