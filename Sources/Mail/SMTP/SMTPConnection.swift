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

    /// Hands over a letter; with nil it goes no further than signing in. Blocks this actor's thread.
    func carry(_ letter: SMTPLetter?, unless stop: SMTPStop) -> Result<Void, DeliveryFailure> {
        guard !stop.isAsked, let handle = handle ?? CurlHandle() else {
            return .failure(DeliveryFailure(.busy, words: ""))
        }
        self.handle = handle
        let conversation = SMTPConversation(bytes: letter?.bytes ?? [], stop: stop)
        handle.reset()
        prepare(handle, for: letter)
        let result = handle.perform(conversation)
        guard result != CURLE_OK else { return .success(()) }
        let failure = SMTPFault(
            result: result, certificateFault: handle.certificateFault, words: handle.words(for: result)
        ).failure(after: conversation, at: server)
        return .failure(failure)
    }

    private func prepare(_ handle: CurlHandle, for letter: SMTPLetter?) {
        handle.prepare(for: server, byteCount: letter?.bytes.count ?? 0)
        guard let letter else {
            // Without recipients libcurl sends a command of its own choice, which harms nothing either.
            handle.set(CURLOPT_CUSTOMREQUEST, "NOOP")
            return
        }
        handle.set(CURLOPT_MAIL_FROM, "<\(letter.from)>")
        handle.set(recipients: letter.to.map { "<\($0)>" })
        handle.set(CURLOPT_UPLOAD, 1)
        // Tells the server the size beforehand (RFC 1870).
        handle.set(CURLOPT_INFILESIZE, letter.bytes.count)
    }
}
