/// What Cairo made of a document, before the finishing pass.
struct DrawnSheets: Sendable {
    /// A PDF.
    let bytes: [UInt8]
    /// What the figures show, in words, in their order.
    let alternatives: [String]
}
