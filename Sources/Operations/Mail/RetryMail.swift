package import Domain
import Ledger
package import Storage

/// Lets a mail that waits or was parked go out at once, with all its tries before it. One that was delivered or
/// ended stays so. A coordinator or the operator in person only, and recorded.
package struct RetryMail: Command {
    package let mail: OutboxId

    package init(mail: OutboxId) {
        self.mail = mail
    }

    /// - Returns: the mail as it is now. Refuses `notFound`.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> OutboxEntry {
        try desk.mustBeCoordinatorInPerson()
        if try scope.requeue(mail, at: desk.now) {
            try scope.record(.mailRetried, .network, named: mail.description, at: desk)
        }
        guard let entry = try scope.reading.mail(mail) else { throw Refusal(.notFound) }
        return entry
    }
}
