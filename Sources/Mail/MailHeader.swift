/// A header beside those that every message has.
package enum MailHeader: Sendable, Hashable {
    /// `Auto-Submitted: auto-generated`, so that no absence notice answers (RFC 3834).
    case automaticallySubmitted
    /// `List-Unsubscribe` (RFC 2369).
    case unsubscribe(MailLink)
    /// `List-Unsubscribe` with `List-Unsubscribe-Post`, so that one click suffices (RFC 8058); the link must take a
    /// POST.
    case unsubscribeByOneClick(MailLink)
    /// `Reply-To`.
    case replyTo(MailAddress)
    /// `In-Reply-To` and `References`, so that a conversation stays together.
    case inReplyTo(MessageID)
}
