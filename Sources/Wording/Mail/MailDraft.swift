import Domain
import Ledger

/// What a mail says in both languages, before it is laid out. Every mail has the same parts in the same order.
struct MailDraft: Sendable {
    /// The network's name: above the mail and below it.
    let network: String
    var subject: Labels
    /// What this mail is and what to do, in its first sentence.
    var opening: Labels
    /// Names and values, one a line.
    var facts: [MailFact] = []
    var paragraphs: [Labels] = []
    /// What the link does, as on a button.
    var action = Labels("", "")
    /// Nil for a mail that brings none.
    var link: String?
    /// The ledger's head, which the reader keeps.
    var proof: ChainHead?
    /// Small print below the link.
    var notes: [Labels] = []

    static let greeting = Labels("Goedendag,", "Hello,")
    static let proofName = Labels("Bewijs van het grootboek", "Proof of the ledger")
    static let farewell = Labels("Met vriendelijke groet,", "Kind regards,")
}
