package import Ledger

/// The mails that wait to be delivered, together.
package struct WaitingMails: Hashable, Sendable {
    /// At least 1.
    package let count: Int
    /// When the oldest was made.
    package let since: Instant
    /// Why the oldest waits that was tried: the server's words or a code, as in `OutboxEntry.lastFailure`; empty when
    /// none was.
    package let lastFailure: String

    package init(count: Int, since: Instant, lastFailure: String) {
        self.count = count
        self.since = since
        self.lastFailure = lastFailure
    }
}
