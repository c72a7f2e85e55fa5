/// The fourth layer: who it is. Own employer, coordinator, and one contact of the other employer after akkoord.
package struct CandidateIdentity: Hashable, Sendable {
    package let name: String
    package let email: String
    package let phone: String?

    package init(name: String, email: String, phone: String?) {
        self.name = name
        self.email = email
        self.phone = phone
    }
}
