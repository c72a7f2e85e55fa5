/// How the lines of a text are aligned.
enum TextAlignment: Sendable, Hashable {
    case leading
    case center
    case trailing
    /// To both sides, but for the last line.
    case justified
}
