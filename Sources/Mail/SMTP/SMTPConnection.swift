import CCurl

/// The connection to a mail server, on a thread of its own; it is opened when it is needed and kept for a while.
actor SMTPConnection {
    private let thread = OwnThread(name: "mail")
    private let server: SMTPServer
    private var handle: CurlHandle?

    nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

    init(server: SMTPServer) {
        self.server = server
    }

    /// Does an errand. Blocks this actor's thread.
    ///
    /// The connection is kept for the next errand unless a reply may still be under way, which that one would take for
    /// its own.
    func carry(_ errand: SMTPErrand, unless stop: SMTPStop) -> Result<Void, DeliveryFailure> {
        guard !stop.isAsked, let handle = handle ?? CurlHandle() else {
            return .failure(DeliveryFailure(.busy, words: ""))
        }
        self.handle = handle
        let patience = SMTPPatience(with: server, byteCount: errand.bytes.count)
        let conversation = SMTPConversation(bytes: errand.bytes, patience: patience, stop: stop)
        handle.reset()
        prepare(handle, for: errand)
        let result = handle.perform(conversation)
        // libcurl takes 553 for the answer to a question that it knows.
        guard result != CURLE_OK || conversation.isRefusedInStep else { return .success(()) }
        let failure = SMTPFault(
            result: result, certificateFault: handle.certificateFault, words: handle.words(for: result)
        ).failure(after: conversation, at: server)
        if !conversation.isRefusedInStep {
            handle.hangUp()
            self.handle = nil
        }
        return .failure(failure)
    }

    private func prepare(_ handle: CurlHandle, for errand: SMTPErrand) {
        handle.prepare(for: server)
        switch errand {
        case .command(let command):
            // Without recipients libcurl sends a command of its own choice.
            handle.set(CURLOPT_CUSTOMREQUEST, command)
        case .letter(let letter):
            handle.set(CURLOPT_MAIL_FROM, "<\(letter.from)>")
            handle.set(recipients: letter.to.map { "<\($0)>" })
            handle.set(CURLOPT_UPLOAD, 1)
            // Tells the server the size beforehand (RFC 1870).
            handle.set(CURLOPT_INFILESIZE, letter.bytes.count)
        }
    }
}
