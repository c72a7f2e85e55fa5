/// One row of a balance chart, its texts laid out.
struct PlottedBar {
    let hundredths: Int
    let label: TextBlock
    let value: TextBlock
    let detail: TextBlock?

    /// A name over several lines makes the row higher.
    var height: Double {
        max(17, label.height + 5, (detail?.height ?? 0) + 5)
    }
}
