/// Where a line to write on stands in its signature field, in points from the top left of the field.
struct LineFrame: Sendable, Hashable {
    let left: Double
    let width: Double
    let top: Double
    /// Where the line itself is drawn.
    let bottom: Double
}
