/// A message within a page.
struct NoteBlock: Sendable {
    let text: String
    /// The words that stand first and heavy; nil for none.
    let strong: String?
    let tone: String?
    let link: PageLink?

    init(_ text: String, strong: String? = nil, tone: Tag.Tone = .plain, link: PageLink? = nil) {
        self.text = text
        self.strong = strong
        self.tone = tone == .plain ? nil : tone.rawValue
        self.link = link
    }
}

extension Block {
    static func note(_ text: String, strong: String? = nil, _ tone: Tag.Tone = .plain, link: PageLink? = nil) -> Block {
        .note(NoteBlock(text, strong: strong, tone: tone, link: link))
    }
}
