import CCurl

/// What was said during one delivery, as libcurl overhears it: which command we are at, and the server's last reply. It
/// also hands out the message's bytes. Only the thread of the connection touches it.
final class SMTPConversation {
    private static let commands: Set<String> = [
        "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "NOOP",
    ]
    private static let replyLimit = 2000

    /// The command that was sent last; empty before the first.
    private(set) var command = ""
    /// The last reply, its lines joined, without the codes.
    private(set) var reply = ""
    /// The code of the last reply; nil as well when what came is not a reply.
    private(set) var code: Int?
    /// Whether the server said anything at all.
    private(set) var hasHeard = false
    /// Whether we waited in vain.
    private(set) var hasRunOut = false
    private let stop: SMTPStop
    private var patience: SMTPPatience
    private var isReplyOver = true
    /// libcurl takes leave politely, also of a server that refused: what is said then hides why.
    private var isOver = false
    private var rest: ArraySlice<UInt8>

    init(bytes: [UInt8], patience: SMTPPatience, stop: SMTPStop) {
        rest = bytes[...]
        self.patience = patience
        self.stop = stop
    }

    /// Whether the server has taken the sender of a message.
    var isWithinMessage: Bool { command == "RCPT" || command == "DATA" }

    /// Whether the server refused in a whole reply and goes on listening: 421 says that it hangs up.
    var isRefusedInStep: Bool { isReplyOver && !hasRunOut && (code ?? 0) >= 400 && code != 421 }

    /// Whether to end the transfer: nobody waits for it, unless the message is on its way, whose fate is worth knowing;
    /// or the server takes too long, which may be long once it has the message and we are not leaving.
    func mustEnd() -> Bool {
        if stop.isAsked, command != "DATA" { return true }
        hasRunOut = patience.isOver(isSent: command == "DATA" && rest.isEmpty && !stop.isAsked)
        return hasRunOut
    }

    /// Copies the next bytes of the message.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        patience.noteSign()
        let part = rest.prefix(buffer.count)
        part.withUnsafeBytes { buffer.copyMemory(from: $0) }
        rest = rest.dropFirst(part.count)
        return part.count
    }

    /// What we said. Lines of a sign-in that hold the password are not commands and are not kept.
    func weSaid(_ text: Substring) {
        patience.noteSign()
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
        patience.noteSign()
        guard !isOver else { return }
        hasHeard = true
        if isReplyOver { reply = "" }
        code = Int(line.prefix(3))
        let words = line.dropFirst(3)
        isReplyOver = !words.hasPrefix("-")
        guard reply.utf8.count < Self.replyLimit else { return }
        reply += (reply.isEmpty ? "" : " ") + words.dropFirst().prefix(Self.replyLimit)
    }
}
