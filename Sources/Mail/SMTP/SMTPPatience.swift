/// How long a conversation with a mail server may take. libcurl's own limits hold for every reply alike, and the last
/// one may take far longer than the others (RFC 5321, section 4.5.3.2.6), for what we do not hear of goes out twice.
struct SMTPPatience {
    /// The slowest line that a large message may go over, in bytes a second.
    private static let slowestBytesPerSecond = 16 << 10
    /// How long the server may be silent before it has the message.
    private let silence: Duration
    /// How long everything may take before the server has the message.
    private let whole: Duration
    /// How long the server may be silent once it has the message.
    private let lastReply: Duration
    private let began = ContinuousClock.now
    private var lastSign = ContinuousClock.now

    init(with server: SMTPServer, byteCount: Int) {
        silence = .seconds(server.timeoutSeconds)
        whole = .seconds(server.timeoutSeconds + byteCount / Self.slowestBytesPerSecond)
        lastReply = .seconds(server.lastReplySeconds)
    }

    /// Something went to the server or came from it.
    mutating func noteSign() {
        lastSign = .now
    }

    /// Whether there is nothing to wait for any longer.
    ///
    /// - Parameter isSent: whether the server has the message and its reply is all that is missing.
    func isOver(isSent: Bool) -> Bool {
        let quiet = lastSign.duration(to: .now)
        return isSent ? quiet > lastReply : quiet > silence || began.duration(to: .now) > whole
    }
}
