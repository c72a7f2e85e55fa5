/// Whether a page may or must end before a piece.
enum PageBreak: Sendable, Hashable {
    case allowed
    case forbidden
    case forced
}
