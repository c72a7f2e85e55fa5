package import Domain
import Ledger

/// One mail that poortwacht sends, in both languages: who writes, the sentences, the figures, what its link does.
/// `MailText` writes it out, and each sort has a function that makes it.
///
/// `network`, `member` and `employer` are names of organisations. A candidate is never named: members read the code,
/// and candidates read their own mail without it. `link` is a whole address.
package struct Letter: Hashable, Sendable {
    package let kind: MailKind
    /// The network's name: above the mail and below it.
    let network: String
    let sentences: MailSentences
    /// Names and values, one a line.
    let facts: [MailFact]
    let action: MailAction?
    /// What else can be opened, below it.
    let further: [MailAction]
    /// The ledger's head, which the reader keeps.
    let proof: ChainHead?
    /// Small print below the link.
    let notes: [Labels]
    /// What opens a door or gives a signature, so that only its recipient may read it: a personal link, a code.
    package let secret: String?
    /// Where the reader ends this sort of mail; nil for mails that belong to the work.
    package let unsubscribe: String?
    /// Whom its reader turns to; nil for a coordinator, and where nobody is known.
    package var contact: MailContact?

    init(
        _ kind: MailKind, _ network: String, _ sentences: MailSentences, facts: [MailFact] = [],
        action: MailAction? = nil, further: [MailAction] = [], proof: ChainHead? = nil, notes: [Labels] = [],
        secret: String? = nil, unsubscribe: String? = nil
    ) {
        self.kind = kind
        self.network = network
        self.sentences = sentences
        self.facts = facts
        self.action = action
        self.further = further
        self.proof = proof
        self.notes = notes
        self.secret = secret
        self.unsubscribe = unsubscribe
    }

    /// The whole address that this letter brings; nil when it brings none.
    package var link: String? { action?.link }

    static let greeting = Labels("Goedendag,", "Hello,")
    static let proofName = Labels("Bewijs van het grootboek", "Proof of the ledger")
    static let unsubscribing = Labels("Liever geen weekbericht? Meld u af:", "Rather no weekly mail? Unsubscribe:")
    static let farewell = Labels("Met vriendelijke groet,", "Kind regards,")
}
