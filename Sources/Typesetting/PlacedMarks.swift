/// What stands somewhere on a page.
struct PlacedMarks {
    let y: Double
    let marks: [Mark]
    let outline: OutlineEntry?
}
