package import Domain
package import Ledger
package import Storage

/// Adds a legal entity to a member, such as a subsidiary that signs its own contracts. Coordinators and the member's
/// own users.
package struct AddLegalEntity: Command {
    package let member: MemberId
    package let name: PlainLine
    package let kvk: KvkNumber

    package init(member: MemberId, name: PlainLine, kvk: KvkNumber) {
        self.member = member
        self.name = name
        self.kvk = kvk
    }

    /// Refuses `kvkTaken` when this or another member has that number.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> LegalEntityId {
        try desk.mustKnow(member)
        guard let owner = try scope.reading.member(member) else { throw Refusal(.notFound) }
        try owner.mustBeActive()
        guard try scope.reading.members(kvk: kvk.text).isEmpty else {
            throw Refusal(.kvkTaken, at: "/kvk", ["kvk": kvk.text])
        }
        let entity = LegalEntity(id: desk.newId(), member: member, name: name.text, kvk: kvk.text)
        try scope.insert(entity)
        try scope.record(.memberChanged, .member, member, at: desk, namens: member, detail: "legal-entity")
        return entity.id
    }
}
