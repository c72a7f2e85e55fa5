package import Domain
import Ledger
package import Storage

/// The mails of the network with their state, the newest first. Coordinators only; the words stay sealed.
package struct ListMails: Inquiry {
    package let limit: Int

    /// - Parameter limit: 1-200.
    package init(limit: Int = 200) {
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [OutboxEntry] {
        try desk.mustBeCoordinator()
        return try scope.mails(limit: limit)
    }
}
