import Manuscript

extension Composer {
    private static let labelWidth = 128.0

    mutating func compose(_ particulars: Particulars) throws(TypesettingRefusal) {
        let table = tag(.table)
        if let heading = particulars.heading {
            addCaption(heading, path: [table], before: 10, after: 2)
        }
        for (index, particular) in particulars.rows.enumerated() {
            let row = [table, tag(.tableRow)]
            let label = setter.set(particular.label, .label, width: Self.labelWidth - 10)
            let value = try setter.set(particular.value, .value, width: Sheet.textWidth - Self.labelWidth)
            let cells = [
                RowCell(block: label, left: 0, path: row + [tag(.tableHeading)]),
                RowCell(block: value, left: Self.labelWidth, path: row + [tag(.tableCell)]),
            ]
            let isLast = index == particulars.rows.count - 1
            add(rowPieces(cells, padding: 3, rule: .hairline), before: 0, after: isLast ? 12 : 0, keepsNext: index == 0)
        }
    }

    /// The bold line above a table or a figure, kept with it.
    mutating func addCaption(_ text: String, path: [TagNode], before: Double, after: Double) {
        let block = setter.set(text, .caption, width: Sheet.textWidth)
        let lines = pieces(of: block, path: path + [tag(.caption)], keepTogether: true)
        add(lines, before: before, after: after, keepsNext: true)
    }
}
