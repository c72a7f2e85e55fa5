import Domain
import Ledger
import Storage
import Wording

extension ReadScope {
    /// Whom the readers of the network's mails turn to: what the network decided, and where it did not, the first of
    /// its coordinators who can sign in. Nil while there is nobody.
    func mailContact(at desk: Desk) throws -> MailContact? {
        let settings = try settings()
        let first = try activeCoordinators().min { $0.id < $1.id }
        guard let email = settings.value(.contactEmail, on: desk.today) ?? first?.email else { return nil }
        return MailContact(email: email, phone: settings.value(.contactPhone, on: desk.today) ?? first?.phone)
    }
}
