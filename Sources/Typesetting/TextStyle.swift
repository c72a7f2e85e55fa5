/// How text looks; sizes in points.
struct TextStyle: Sendable, Hashable {
    var family: FontFamily
    var size: Double
    /// From one base line to the next.
    var leading: Double
    var isBold = false
    var isItalic = false
    var colour: Colour = .ink
}
