import Domain

/// What a letter tells one reader.
struct MailSentences: Hashable, Sendable {
    let subject: Labels
    /// What this mail is and what to do, in its first sentence.
    let opening: Labels
    /// What follows, a paragraph each.
    let rest: [Labels]

    init(subject: Labels, opening: Labels, _ rest: [Labels] = []) {
        self.subject = subject
        self.opening = opening
        self.rest = rest
    }
}
