package import Ledger

package typealias OutboxId = Identifier<OutboxEntry>

/// A mail that waits, was delivered, was parked or is not sent any more. Its words are sealed, and forgotten some time
/// after it was delivered or ended.
package struct OutboxEntry: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case queued
        case delivered
        /// Given up after the last try; a coordinator sees it with the server's words.
        case parked
        /// Not sent any more, for the recipient is not who it was when the mail was written (`MailEnding`).
        case ended
    }

    package let id: OutboxId
    package let kind: MailKind
    /// An address, or the code of a candidate, whose address is sealed with the words.
    package let recipient: String
    /// The candidate with whose key the words are sealed; nil for a user, whose mails the network's key seals.
    package let candidate: CandidateId?
    /// The user whose mail it is; nil for a candidate's, and where no user is known.
    package let reader: MailReader?
    package let language: Language
    package let state: State
    package let createdAt: Instant
    package let nextAttemptAt: Instant
    package let attempts: Int
    package let lastFailure: String
    /// Why it is not sent any more; of an ended one only.
    package let ending: MailEnding?
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
        createdAt: Instant, nextAttemptAt: Instant, attempts: Int, lastFailure: String, papers: Papers?,
        sealed: [UInt8], reader: MailReader? = nil, ending: MailEnding? = nil
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
        self.reader = reader
        self.ending = ending
    }
}

extension OutboxEntry {
    /// Whether it was tried and not delivered, or waits because the mail server takes nothing.
    package var metTrouble: Bool {
        (state == .queued || state == .parked) && (attempts > 0 || !lastFailure.isEmpty)
    }

    /// The address to which it goes now that its user has another one; nil while that is the same, and for what belongs
    /// to the address that it was written to.
    package var newAddress: String? {
        guard let reader, reader.address != recipient, !bringsPersonalLink, kind != .signingCode else { return nil }
        return reader.address
    }

    /// Whether its link opens somebody's door: an invitation, or anything to a candidate. Any other link leads to a
    /// page behind signing in.
    package var bringsPersonalLink: Bool {
        [.coordinatorInvitation, .memberInvitation].contains(kind) || (candidate != nil && kind != .signingCode)
    }
}
