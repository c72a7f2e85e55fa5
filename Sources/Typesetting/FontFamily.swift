/// The font families that documents are set in; both are in Debian's `fonts-noto-core`, which has the other scripts
/// too.
enum FontFamily: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case serif = "Noto Serif"
    /// Headings, tables and figures.
    case sans = "Noto Sans"
}
