/// Why a message cannot be made. Sizes are inclusive limits.
package enum MailRefusal: Error, Sendable, Hashable {
    /// No recipient, or more than the limit.
    case recipientCount(limit: Int)
    /// A subject that is empty, longer than the limit in characters, or holds a line break or control character.
    case subject(limit: Int)
    /// A text of more UTF-8 bytes than the limit.
    case bodyTooLong(limit: Int)
    /// More attachments than the limit.
    case tooManyAttachments(limit: Int)
    /// Attachments of more bytes together than the limit.
    case attachmentsTooLarge(limit: Int)
    /// A file name that is empty, too long, or holds a path separator or control character.
    case fileName
    /// A media type that is not of the form `type/subtype`.
    case mediaType
    /// A Message-ID that is not of the form `left@right`.
    case messageID
    /// A link that is not an https or mailto address.
    case link
    /// A date before 1970 or after 9999.
    case date

    /// The stable code of this refusal.
    package var code: String {
        switch self {
        case .recipientCount: "mail_recipient_count"
        case .subject: "mail_subject"
        case .bodyTooLong: "mail_body_too_long"
        case .tooManyAttachments: "mail_too_many_attachments"
        case .attachmentsTooLarge: "mail_attachments_too_large"
        case .fileName: "mail_file_name"
        case .mediaType: "mail_media_type"
        case .messageID: "mail_message_id"
        case .link: "mail_link"
        case .date: "mail_date"
        }
    }
}
