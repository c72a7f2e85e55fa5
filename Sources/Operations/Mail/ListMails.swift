package import Domain
import Ledger
package import Storage

/// The mails of the network with their state, the newest first. Coordinators only; the words stay sealed.
package struct ListMails: Inquiry {
    package let filter: MailFilter
    package let after: OutboxId?
    package let limit: Int

    /// - Parameters:
    ///   - after: the last one already seen; nil from the newest.
    ///   - limit: 1-200.
    package init(_ filter: MailFilter = MailFilter(), after: OutboxId? = nil, limit: Int = 200) {
        self.filter = filter
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [OutboxEntry] {
        try desk.mustBeCoordinator()
        return try scope.mails(filter, before: after, limit: limit)
    }
}
