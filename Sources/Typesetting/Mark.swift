/// Something drawn, with its place in the structure of the document.
struct Mark {
    let path: [TagNode]
    /// Draws with the top left of the piece at the point.
    let draw: (Canvas, Point) -> Void
}
