import Domain

/// The one thing that a mail asks to open.
struct MailAction: Hashable, Sendable {
    /// What the link does, as on a button.
    let words: Labels
    /// A whole address.
    let link: String

    init(_ dutch: String, _ english: String, _ link: String) {
        words = Labels(dutch, english)
        self.link = link
    }
}
