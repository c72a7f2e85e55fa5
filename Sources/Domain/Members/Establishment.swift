/// A place of work with its postcode.
package struct Establishment: Hashable, Sendable {
    package let id: EstablishmentId
    package let legalEntity: LegalEntityId
    package let name: String
    /// `1621 EB`.
    package let postcode: String
    package let place: String

    package init(id: EstablishmentId, legalEntity: LegalEntityId, name: String, postcode: String, place: String) {
        self.id = id
        self.legalEntity = legalEntity
        self.name = name
        self.postcode = postcode
        self.place = place
    }
}
