/// A paragraph, with a link behind it if there is one.
struct TextBlock: Sendable {
    let text: String
    /// `lead`, `hint`, `code`, `letter`; nil for plain text.
    let style: String?
    let link: PageLink?

    init(_ text: String, style: String? = nil, link: PageLink? = nil) {
        self.text = text
        self.style = style
        self.link = link
    }
}

extension Block {
    static func text(_ text: String, link: PageLink? = nil) -> Block { .text(TextBlock(text, link: link)) }
    static func hint(_ text: String, link: PageLink? = nil) -> Block {
        .text(TextBlock(text, style: "hint", link: link))
    }
    static func code(_ text: String) -> Block { .text(TextBlock(text, style: "code")) }
    /// A mail as it was sent, line by line.
    static func letter(_ text: String) -> Block { .text(TextBlock(text, style: "letter")) }
}
