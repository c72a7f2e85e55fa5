/// A place on the page, in points from its top left corner.
struct Point: Sendable, Hashable {
    var x: Double
    var y: Double

    /// The point so far to the right and down.
    func moved(_ right: Double, _ down: Double) -> Point {
        Point(x: x + right, y: y + down)
    }
}
