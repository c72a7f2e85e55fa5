/// The font families that documents are set in; both are in Debian's `fonts-liberation2`.
enum FontFamily: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case serif = "Liberation Serif"
    /// Headings, tables and figures.
    case sans = "Liberation Sans"
}
