/// What came between a message and its delivery.
package enum DeliveryTrouble: String, Sendable, Hashable, CaseIterable {
    /// The mail server's name has no address.
    case hostUnknown = "host_unknown"
    /// Nobody listens there, or a firewall refuses.
    case noConnection = "no_connection"
    /// The server said nothing at all.
    case timedOut = "timed_out"
    /// The server talks, and took too long before it took the sender.
    case tooSlow = "too_slow"
    /// What answers does not talk as a mail server does.
    case notAMailServer = "not_a_mail_server"
    /// The connection broke before the server took the sender.
    case connectionLost = "connection_lost"
    /// The server does not offer STARTTLS.
    case encryptionNotOffered = "encryption_not_offered"
    /// TLS could not begin: most often a port that speaks no TLS at once.
    case encryptionFailed = "encryption_failed"
    /// The server's certificate is of nobody whom we trust.
    case certificateUntrusted = "certificate_untrusted"
    /// The server's certificate is of another name than the one asked for.
    case certificateOfAnotherHost = "certificate_of_another_host"
    /// The server's certificate has expired or is not valid yet.
    case certificateExpired = "certificate_expired"
    /// The file with trusted authorities cannot be used.
    case authorityFileUnusable = "authority_file_unusable"
    /// The server refused the user name or password.
    case passwordRefused = "password_refused"
    /// The server takes mail from known senders only, and offers no way of signing in that we know.
    case signInNotPossible = "sign_in_not_possible"
    /// The server refused us before it heard of any mail.
    case serverRefused = "server_refused"
    /// The server refused the address that the mail is from.
    case senderRefused = "sender_refused"
    /// The server refused a recipient.
    case recipientRefused = "recipient_refused"
    /// The server refused the message itself.
    case messageRefused = "message_refused"
    /// The connection broke or fell silent after the server took the sender: it may or may not have the message.
    case interrupted
    /// Too many messages wait for the server already.
    case busy
    /// The message could not be signed.
    case signingFailed = "signing_failed"
    /// The message cannot be made.
    case messageUnusable = "message_unusable"
    /// The system refused: a full disk, a folder that is not ours.
    case system

    /// Whether every other message would meet the same now.
    package var meetsEveryMessage: Bool {
        switch self {
        case .hostUnknown, .noConnection, .timedOut, .tooSlow, .notAMailServer, .connectionLost,
            .encryptionNotOffered, .encryptionFailed, .certificateUntrusted, .certificateOfAnotherHost,
            .certificateExpired, .authorityFileUnusable,
            .passwordRefused, .signInNotPossible, .serverRefused, .senderRefused, .busy, .signingFailed, .system:
            true
        case .recipientRefused, .messageRefused, .interrupted, .messageUnusable:
            false
        }
    }
}
