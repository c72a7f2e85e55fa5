package import Domain
import Ledger
package import Storage

/// Lets a mail that waits or was parked go out at once, with all its tries before it. One that was delivered stays
/// delivered. A coordinator or the operator in person only, and recorded.
package struct RetryMail: Command {
    package let mail: OutboxId

    package init(mail: OutboxId) {
        self.mail = mail
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinatorInPerson()
        guard let entry = try scope.reading.mail(mail) else { throw Refusal(.notFound) }
        guard try scope.requeue(mail, at: desk.now) else { return }
        try scope.record(.mailRetried, .network, named: mail.description, at: desk, detail: entry.kind.rawValue)
    }
}
