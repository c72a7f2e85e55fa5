import CCurl

/// What libcurl makes of a failed delivery.
struct SMTPFault {
    /// `X509_V_OK`, and `X509_V_ERR_UNSPECIFIED`, which libcurl begins with and leaves when it finds the wrong name.
    private static let nameFaults: Set<Int> = [0, 1]
    /// `X509_V_ERR_CERT_NOT_YET_VALID` and `X509_V_ERR_CERT_HAS_EXPIRED`.
    private static let termFaults: Set<Int> = [9, 10]
    private static let closing = 421
    private static let signInRequired = 530
    private static let tooLarge = 552

    let result: CURLcode
    /// OpenSSL's verdict on the server's certificate.
    let certificateFault: Int
    let words: String

    /// The same in our terms. The server's words come first; libcurl's stand where the server said nothing.
    func failure(after conversation: SMTPConversation, at server: SMTPServer) -> DeliveryFailure {
        let reply = conversation.code.flatMap { $0 >= 400 ? $0 : nil }
        let said = reply.map { "\($0) \(conversation.reply)" } ?? (conversation.hasRunOut ? "" : words)
        return DeliveryFailure(
            trouble(after: conversation, reply: reply), reply: reply, words: Self.without(server.login, said))
    }

    private func trouble(after conversation: SMTPConversation, reply: Int?) -> DeliveryTrouble {
        guard !conversation.hasRunOut else { return silent(conversation) }
        return switch result {
        case CURLE_COULDNT_RESOLVE_HOST: .hostUnknown
        case CURLE_COULDNT_CONNECT: .noConnection
        case CURLE_USE_SSL_FAILED: .encryptionNotOffered
        case CURLE_SSL_CONNECT_ERROR: .encryptionFailed
        case CURLE_SSL_CACERT_BADFILE: .authorityFileUnusable
        case CURLE_PEER_FAILED_VERIFICATION: certificateTrouble
        case CURLE_LOGIN_DENIED: reply == nil ? .signInNotPossible : .passwordRefused
        case CURLE_OPERATION_TIMEDOUT: silent(conversation)
        default: reply.map { refused(at: conversation.command, $0) } ?? broken(conversation)
        }
    }

    private var certificateTrouble: DeliveryTrouble {
        if Self.nameFaults.contains(certificateFault) { return .certificateOfAnotherHost }
        return Self.termFaults.contains(certificateFault) ? .certificateExpired : .certificateUntrusted
    }

    /// What a server answers to a recipient or to a message says nothing of the next one, whatever the number; 421
    /// there ends the connection and no more.
    private func refused(at command: String, _ reply: Int) -> DeliveryTrouble {
        switch (command, reply) {
        case (_, Self.signInRequired): .signInNotPossible
        case ("MAIL", Self.tooLarge), ("DATA", _): .messageRefused
        case ("RCPT", _): .recipientRefused
        case (_, Self.closing): .serverRefused
        case ("MAIL", _): .senderRefused
        default: .serverRefused
        }
    }

    private func silent(_ conversation: SMTPConversation) -> DeliveryTrouble {
        if conversation.isWithinMessage { return .interrupted }
        if isGarbage(conversation) { return .notAMailServer }
        return conversation.hasHeard || !conversation.command.isEmpty ? .tooSlow : .timedOut
    }

    private func broken(_ conversation: SMTPConversation) -> DeliveryTrouble {
        if conversation.isWithinMessage { return .interrupted }
        return isGarbage(conversation) ? .notAMailServer : .connectionLost
    }

    /// Whether the server greeted us with what no mail server says.
    private func isGarbage(_ conversation: SMTPConversation) -> Bool {
        conversation.command.isEmpty && conversation.hasHeard && conversation.code == nil
    }

    /// A server that repeats the password back does not get it into our database.
    private static func without(_ login: SMTPLogin?, _ words: String) -> String {
        guard let password = login?.password, !password.isEmpty else { return words }
        return words.replacing(password, with: "<redacted>")
    }
}
