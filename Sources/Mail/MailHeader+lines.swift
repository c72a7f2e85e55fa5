extension MailHeader {
    /// The header lines, without CR LF.
    var lines: [String] {
        switch self {
        case .automaticallySubmitted: ["Auto-Submitted: auto-generated"]
        case .unsubscribe(let link): ["List-Unsubscribe: <\(link.text)>"]
        case .unsubscribeByOneClick(let link):
            ["List-Unsubscribe: <\(link.text)>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"]
        case .replyTo(let address): ["Reply-To: \(HeaderText.mailbox(address))"]
        case .inReplyTo(let id): ["In-Reply-To: <\(id.text)>", "References: <\(id.text)>"]
        }
    }
}
