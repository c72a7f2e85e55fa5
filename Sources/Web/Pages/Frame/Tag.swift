/// A state in a word; its colour comes second.
struct Tag: Hashable, Sendable {
    enum Tone: String, Sendable {
        case plain
        /// Done or free.
        case good
        /// Asks for attention.
        case warn
        /// Failed.
        case bad
        /// Goes on.
        case calm
    }

    let text: String
    /// The class of the stylesheet; nil for a plain one.
    let tone: String?

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone == .plain ? nil : tone.rawValue
    }
}
