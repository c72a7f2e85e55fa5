package import Domain
import Ledger
package import Storage

/// Shows the link that a mail brings, to be passed on when it does not arrive. A coordinator or the operator in person
/// only, and each time is recorded.
package struct CopyMailLink: Command {
    package let mail: OutboxId

    package init(mail: OutboxId) {
        self.mail = mail
    }

    /// - Returns: the whole address. Refuses `linkInvalid` for a mail without a link, or whose words are gone, and
    ///   `mailLinkOver` for a personal link that works no longer.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> String {
        try desk.mustBeCoordinatorInPerson()
        guard let entry = try scope.reading.mail(mail) else { throw Refusal(.notFound) }
        guard let link = try scope.reading.words(of: entry, at: desk)?.link else { throw Refusal(.linkInvalid) }
        if entry.bringsPersonalLink, try !scope.reading.opensDoor(link, at: desk) { throw Refusal(.mailLinkOver) }
        try scope.record(.linkShown, .network, named: mail.description, at: desk, detail: entry.kind.rawValue)
        return link
    }
}
