/// An h2, or an h3 below one.
struct HeadingBlock: Sendable {
    let text: String
    /// For a link within the page; nil for none.
    let id: String?
    let isMinor: Bool

    init(_ text: String, id: String? = nil, minor: Bool = false) {
        self.text = text
        self.id = id
        isMinor = minor
    }
}

extension Block {
    static func heading(_ text: String, id: String? = nil, minor: Bool = false) -> Block {
        .heading(HeadingBlock(text, id: id, minor: minor))
    }
}
