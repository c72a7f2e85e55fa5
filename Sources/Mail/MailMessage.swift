/// A message that is ready to be delivered: whatever it holds has been checked, and it composes to the same bytes each
/// time.
package struct MailMessage: Sendable, Hashable {
    private static let recipientLimit = 50
    /// The longest name of a network, 200, with words around it.
    private static let subjectLimit = 250
    private static let bodyByteLimit = 1 << 20
    private static let attachmentLimit = 20
    private static let attachmentByteLimit = 15 << 20
    /// The end of the year 9999, the last that the date form can hold.
    private static let lastSecond: Int64 = 253_402_300_799

    /// The id; repeated delivery keeps it.
    package let id: MessageID
    /// Seconds since 1970 at which the message was made.
    package let dateSeconds: Int64
    /// Who sends it.
    package let from: MailAddress
    /// Who gets it, one or more. All of them see each other.
    package let to: [MailAddress]
    /// The subject.
    package let subject: String
    /// The body as plain text.
    package let text: String
    /// The body as HTML, saying the same.
    package let html: String?
    /// The files that go with it.
    package let attachments: [MailAttachment]
    /// Further headers.
    package let headers: [MailHeader]

    /// Checks and makes a message: 1...50 recipients, a subject of at most 250 characters, bodies of at most 1 MiB
    /// each, and at most 20 attachments of 15 MiB together (which base64 makes 20 MiB, what most servers take).
    package init(
        id: MessageID, dateSeconds: Int64, from: MailAddress, to: [MailAddress], subject: String, text: String,
        html: String? = nil, attachments: [MailAttachment] = [], headers: [MailHeader] = []
    ) throws(MailRefusal) {
        guard (0...Self.lastSecond).contains(dateSeconds) else { throw .date }
        guard (1...Self.recipientLimit).contains(to.count) else { throw .recipientCount(limit: Self.recipientLimit) }
        guard Self.isSubject(subject) else { throw .subject(limit: Self.subjectLimit) }
        for body in [text, html ?? ""] where body.utf8.count > Self.bodyByteLimit {
            throw .bodyTooLong(limit: Self.bodyByteLimit)
        }
        guard attachments.count <= Self.attachmentLimit else { throw .tooManyAttachments(limit: Self.attachmentLimit) }
        let size = attachments.reduce(0) { $0 + $1.bytes.count }
        guard size <= Self.attachmentByteLimit else { throw .attachmentsTooLarge(limit: Self.attachmentByteLimit) }
        self.id = id
        self.dateSeconds = dateSeconds
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.html = html
        self.attachments = attachments
        self.headers = headers
    }

    private static func isSubject(_ subject: String) -> Bool {
        guard subject.count <= subjectLimit, subject.utf8.count <= subjectLimit * 4 else { return false }
        return subject.contains { !$0.isWhitespace } && !MailText.hasControlCharacter(subject)
    }
}
