/// The header that a table or chart repeats on each page.
struct RepeatedHeader {
    let height: Double
    let draw: (Canvas, Point) -> Void
}
