import Domain
import Storage

/// `CandidateIdentity` as it is sealed.
struct IdentityForm: LayerForm {
    static let layer = CandidateLayer.identity
    static let version = 1

    let name: String
    let email: String
    let phone: String?

    init(_ identity: CandidateIdentity) {
        name = identity.name
        email = identity.email
        phone = identity.phone
    }

    var value: CandidateIdentity { CandidateIdentity(name: name, email: email, phone: phone) }
}
