/// What one conversation with a mail server is for.
enum SMTPErrand: Sendable {
    /// To hand over a message.
    case letter(SMTPLetter)
    /// To say one command that leaves nothing behind, after signing in.
    case command(String)

    /// The message's bytes; none for a command.
    var bytes: [UInt8] {
        switch self {
        case .letter(let letter): letter.bytes
        case .command: []
        }
    }
}
