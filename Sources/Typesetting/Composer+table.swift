import Manuscript

extension Composer {
    private static let gutter = 10.0
    /// The cells of a longer table rest until they are drawn: laid out they take some hundred bytes each, and GLib
    /// keeps that memory for a while.
    private static let mostRowsLaidOut = 500

    mutating func compose(_ table: PrintedTable) throws(TypesettingRefusal) {
        let node = tag(.table)
        if let caption = table.caption { addCaption(caption, path: [node], before: 10, after: 4) }
        let columns = Self.spans(of: table.columns)
        let headings = headingCells(table.columns, columns, node)
        let headingPieces = rowPieces(headings, padding: 4, rule: .petrol, thickness: 0.9)
        let header = RepeatedHeader(height: headingPieces.reduce(0) { $0 + $1.height }) { canvas, point in
            var top = point
            for piece in headingPieces {
                for mark in piece.marks { mark.draw(canvas, top) }
                top.y += piece.height
            }
        }
        add(headingPieces, before: 6, after: 0, keepsNext: true)
        for (index, row) in table.rows.enumerated() {
            let cells = try cells(row, .cell, table.columns, columns, node)
            if table.rows.count > Self.mostRowsLaidOut { cells.forEach { $0.block.rest() } }
            let isLast = index == table.rows.count - 1
            // The last rows of a long table go to a new page together, and the last one not alone with the total.
            let isNearEnd = isLast || table.rows.count > 4 && index >= table.rows.count - 3
            let keepsNext = index == 0 || isNearEnd && (!isLast || table.total != nil)
            add(
                rowPieces(cells, padding: 3.6, rule: .hairline, header: header),
                before: 0,
                after: isLast && table.total == nil ? 14 : 0,
                keepsNext: keepsNext
            )
        }
        guard let total = table.total else { return }
        let cells = try cells(total, TextStyle.cell.bold(), table.columns, columns, node)
        var pieces = rowPieces(cells, padding: 4.4, rule: .petrol, thickness: 0.9, header: header)
        if !pieces.isEmpty { pieces[0].marks.append(ruleMark(down: 0, .petrol, 0.5)) }
        add(pieces, before: 0, after: 14)
    }

    /// Where each column begins and how wide it is, the gutter behind it left out.
    private static func spans(of columns: [TableColumn]) -> [(left: Double, width: Double)] {
        let total = Double(columns.reduce(0) { $0 + $1.relativeWidth })
        let available = Sheet.textWidth - gutter * Double(columns.count - 1)
        var left = 0.0
        return columns.map { column in
            let width = available * Double(column.relativeWidth) / total
            defer { left += width + gutter }
            return (left, width)
        }
    }

    private mutating func headingCells(
        _ columns: [TableColumn],
        _ spans: [(left: Double, width: Double)],
        _ table: TagNode
    ) -> [RowCell] {
        let row = tag(.tableRow)
        return zip(columns, spans).map { column, span in
            let block = setter.set(column.heading, .columnHeading, width: span.width, column.alignment.text)
            return RowCell(block: block, left: span.left, path: [table, row, tag(.tableHeading)])
        }
    }

    private mutating func cells(
        _ texts: [RichText],
        _ style: TextStyle,
        _ columns: [TableColumn],
        _ spans: [(left: Double, width: Double)],
        _ table: TagNode
    ) throws(TypesettingRefusal) -> [RowCell] {
        let row = tag(.tableRow)
        var cells: [RowCell] = []
        for (index, text) in texts.enumerated() {
            let span = spans[index]
            let block = try setter.set(text, style, width: span.width, columns[index].alignment.text)
            cells.append(RowCell(block: block, left: span.left, path: [table, row, tag(.tableCell)]))
        }
        return cells
    }
}
