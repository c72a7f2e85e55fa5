package import Ledger

package typealias OutboxId = Identifier<OutboxEntry>

/// A mail that waits, was delivered or was parked. Its words are sealed, and forgotten some time after
/// it was delivered.
package struct OutboxEntry: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case queued
        case delivered
        /// Given up after the last try; a coordinator sees it with the server's words.
        case parked
    }

    package let id: OutboxId
    package let kind: MailKind
    /// An address, or the code of a candidate, whose address is sealed with the words.
    package let recipient: String
    /// The candidate with whose key the words are sealed; nil for a user, whose mails the network's key seals.
    package let candidate: CandidateId?
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
        id: OutboxId, kind: MailKind, recipient: String, candidate: CandidateId?, language: Language, state: State,
        createdAt: Instant, nextAttemptAt: Instant, attempts: Int, lastFailure: String, papers: Papers?, sealed: [UInt8]
    ) {
        self.id = id
        self.kind = kind
        self.recipient = recipient
        self.candidate = candidate
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

extension OutboxEntry {
    /// Whether it was tried and not delivered, or waits because the mail server takes nothing.
    package var metTrouble: Bool { state != .delivered && (attempts > 0 || !lastFailure.isEmpty) }

    /// Whether its link opens somebody's door: an invitation, or anything to a candidate. Any other link leads to a
    /// page behind signing in.
    package var bringsPersonalLink: Bool {
        [.coordinatorInvitation, .memberInvitation].contains(kind) || (candidate != nil && kind != .signingCode)
    }
}
