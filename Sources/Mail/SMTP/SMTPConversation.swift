import CCurl

/// What was said during one delivery, as libcurl overhears it: which command we are at, and the server's last reply. It
/// also hands out the message's bytes. Only the thread of the connection touches it.
final class SMTPConversation {
    private static let commands: Set<String> = [
        "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "NOOP",
    ]
    private static let replyLimit = 2000

    /// The command that was sent last; empty before the first.
    private(set) var command = ""
    /// The last reply, its lines joined, without the codes.
    private(set) var reply = ""
    /// The code of the last reply.
    private(set) var code: Int?
    let stop: SMTPStop
    private var isReplyOver = true
    /// libcurl takes leave politely, also of a server that refused: what is said then hides why.
    private var isOver = false
    private var rest: ArraySlice<UInt8>

    init(bytes: [UInt8], stop: SMTPStop) {
        rest = bytes[...]
        self.stop = stop
    }

    /// Whether the server has taken the sender of a message.
    var isWithinMessage: Bool { command == "RCPT" || command == "DATA" }

    /// Copies the next bytes of the message.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(buffer.count)
        part.withUnsafeBytes { buffer.copyMemory(from: $0) }
        rest = rest.dropFirst(part.count)
        return part.count
    }

    /// What we said. Lines of a sign-in that hold the password are not commands and are not kept.
    func weSaid(_ text: Substring) {
        let word = String(text.prefix { $0.isLetter })
        isOver = isOver || word == "QUIT"
        guard !isOver, Self.commands.contains(word) else { return }
        command = word
        reply = ""
        code = nil
        isReplyOver = true
    }

    /// A line of a reply: `250-…` goes on, `250 …` is the last (RFC 5321, section 4.2.1).
    func serverSaid(_ line: Substring) {
        guard !isOver else { return }
        if isReplyOver { reply = "" }
        code = Int(line.prefix(3))
        let words = line.dropFirst(3)
        isReplyOver = !words.hasPrefix("-")
        guard reply.utf8.count < Self.replyLimit else { return }
        reply += (reply.isEmpty ? "" : " ") + words.dropFirst().prefix(Self.replyLimit)
    }
}
