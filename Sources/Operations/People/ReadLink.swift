import Domain
import Ledger
import Storage

/// Reads what `LookAtLink` answers.
struct ReadLink: Inquiry {
    let token: String

    func answer(at desk: Desk, in scope: ReadScope) throws -> LookAtLink.Answer {
        let link = try scope.workingLink(token: token, at: desk)
        let until = try desk.passable(link).until
        guard case .user(let id) = link.visitor, let record = try scope.signInRecord(of: id) else {
            return LookAtLink.Answer(purpose: link.purpose, user: nil, until: until, enrolment: nil)
        }
        let enrolment = link.purpose == .invitation ? try Enrolment(of: record, at: desk) : nil
        return LookAtLink.Answer(purpose: link.purpose, user: record.user, until: until, enrolment: enrolment)
    }
}
