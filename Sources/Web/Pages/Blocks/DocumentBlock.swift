/// A document shown in the page, below a button that opens it by itself: a telephone shows no PDF inside a page, and
/// the keyboard passes by one, since a browser's viewer may keep it.
struct DocumentBlock: Sendable {
    let path: String
    let mediaType: String
    /// What it is, for who does not see it.
    let name: String
    let isImage: Bool
    /// A page of its own that runs nothing: a mail as it looks.
    let isSheet: Bool
    /// Where a browser shows nothing.
    let fallback: String
    let open: String

    init(_ path: String, mediaType: String = "application/pdf", name: String, fallback: String, open: String) {
        self.path = path
        self.mediaType = mediaType
        self.name = name
        isImage = mediaType.hasPrefix("image/")
        isSheet = mediaType == "text/html"
        self.fallback = fallback
        self.open = open
    }
}
