/// What stands on a page in one go: a line of text, a row of a table, a figure.
struct Piece {
    var height: Double
    var marks: [Mark]
    /// White above, left out at the top of a page.
    var spaceBefore = 0.0
    var breakBefore: PageBreak = .allowed
    /// What is drawn first when this piece begins a page.
    var header: RepeatedHeader?
    /// The line of the outline that leads here.
    var outline: OutlineEntry?
}
