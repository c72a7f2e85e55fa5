/// One line of a laid out text, in points from the top left of the text.
struct TextLine {
    let top: Double
    let height: Double
    /// Where the letters stand, from the top of the text.
    let baseline: Double
    /// Where the line begins, from the left of the text.
    let left: Double
    let width: Double
    /// The offset in bytes where the line ends, the space at its end included.
    let end: Int
}
