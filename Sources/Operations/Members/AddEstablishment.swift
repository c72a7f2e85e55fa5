package import Domain
import Ledger
package import Storage

/// Adds a place of work to one of a member's legal entities. Coordinators and the member's own users.
package struct AddEstablishment: Command {
    package let legalEntity: LegalEntityId
    package let name: PlainLine
    package let postcode: Postcode
    package let place: PlainLine

    package init(legalEntity: LegalEntityId, name: PlainLine, postcode: Postcode, place: PlainLine) {
        self.legalEntity = legalEntity
        self.name = name
        self.postcode = postcode
        self.place = place
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> EstablishmentId {
        guard let entity = try scope.reading.legalEntity(legalEntity) else { throw Refusal(.notFound) }
        try desk.mustKnow(entity.member)
        guard let member = try scope.reading.member(entity.member) else { throw Refusal(.notFound) }
        try member.mustBeActive()
        let establishment = Establishment(
            id: desk.newId(), legalEntity: legalEntity, name: name.text, postcode: postcode.text, place: place.text
        )
        try scope.insert(establishment)
        try scope.record(.memberChanged, .member, member.id, at: desk, namens: member.id, detail: "establishment")
        return establishment.id
    }
}
