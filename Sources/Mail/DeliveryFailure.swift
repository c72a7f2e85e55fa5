/// Why a message was not delivered.
package struct DeliveryFailure: Error, Sendable, Hashable {
    /// The longest words that are kept: beyond anything that a conversation keeps, so that whoever takes addresses out
    /// of them meets no half of one.
    private static let wordLimit = 5000

    /// What came between.
    package let trouble: DeliveryTrouble
    /// The server's reply code (RFC 5321, section 4.2); nil when it did not come to one.
    package let reply: Int?
    /// The server's words, or the system's: one line of at most 5000 characters. They may name the recipient.
    package let words: String

    package init(_ trouble: DeliveryTrouble, reply: Int? = nil, words: String) {
        self.trouble = trouble
        self.reply = reply
        self.words = Self.oneLine(words)
    }

    /// Whether trying again will not help: the server refused this message or its recipient with a 5xx, or there is no
    /// message. What lies with the server or with our settings may be mended, so the message waits.
    package var isPermanent: Bool {
        switch trouble {
        case .recipientRefused, .messageRefused: (reply ?? 0) >= 500
        case .messageUnusable: true
        default: false
        }
    }

    /// Whether the server asks to be tried again later: a reply of 4xx (RFC 5321, section 4.2.1).
    package var isForNow: Bool { (400..<500).contains(reply ?? 0) }

    private static func oneLine(_ words: String) -> String {
        let pieces = words.unicodeScalars.split { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .format: true
            default: scalar == " "
            }
        }
        return String(pieces.map { String($0) }.joined(separator: " ").prefix(wordLimit))
    }
}
