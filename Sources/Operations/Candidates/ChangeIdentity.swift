package import Domain
import Ledger
package import Storage

/// Corrects a candidate's name and contact. The own employer and coordinators. Another address ends the personal links
/// that went to the old one.
package struct ChangeIdentity: Command {
    package let id: CandidateId
    package let revision: Int
    package let name: PersonName
    package let email: EmailAddress
    package let phone: PhoneNumber?

    package init(id: CandidateId, revision: Int, name: PersonName, email: EmailAddress, phone: PhoneNumber?) {
        self.id = id
        self.revision = revision
        self.name = name
        self.email = email
        self.phone = phone
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CandidateId {
        var candidate = try scope.reading.ownCandidate(id, at: desk)
        try candidate.mustNotBeOver()
        let old = try scope.reading.identity(of: id, at: desk)
        candidate.revision = revision
        try scope.save(candidate)
        try scope.seal(CandidateIdentity(name: name.text, email: email.text, phone: phone?.text), of: id, at: desk)
        if old?.email != email.text { try scope.endAccess(of: id) }
        try scope.record(.candidateChanged, .candidate, id, at: desk, namens: candidate.member, detail: "identity")
        return id
    }
}
