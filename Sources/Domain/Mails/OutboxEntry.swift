package import Ledger

package typealias OutboxId = Identifier<OutboxEntry>

/// A mail that waits, was delivered or was parked. Its words are sealed with the network's key.
package struct OutboxEntry: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case queued
        case delivered
        /// Given up after the last try; a coordinator sees it with the server's words.
        case parked
    }

    package let id: OutboxId
    package let kind: MailKind
    package let recipient: String
    package let language: Language
    package let state: State
    package let createdAt: Instant
    package let nextAttemptAt: Instant
    package let attempts: Int
    package let lastFailure: String
    /// The papers that go with it: a month's files of one account.
    package let papers: Papers?
    package let sealed: [UInt8]

    package struct Papers: Hashable, Sendable {
        package let month: CalendarMonth
        package let account: Account

        package init(month: CalendarMonth, account: Account) {
            self.month = month
            self.account = account
        }
    }

    package init(
        id: OutboxId, kind: MailKind, recipient: String, language: Language, state: State, createdAt: Instant,
        nextAttemptAt: Instant, attempts: Int, lastFailure: String, papers: Papers?, sealed: [UInt8]
    ) {
        self.id = id
        self.kind = kind
        self.recipient = recipient
        self.language = language
        self.state = state
        self.createdAt = createdAt
        self.nextAttemptAt = nextAttemptAt
        self.attempts = attempts
        self.lastFailure = lastFailure
        self.papers = papers
        self.sealed = sealed
    }
}
