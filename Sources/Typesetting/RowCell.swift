/// The text of one cell and where it stands in its row.
struct RowCell {
    let block: TextBlock
    /// From the left of the row, in points.
    let left: Double
    let path: [TagNode]
}
