extension Composer {
    /// The most lines of a row that are kept on one page; a longer row goes on over the page end, between two lines.
    private static let maximumLines = 30

    /// A row of cells with a rule under it: one piece, or several when it is very high.
    mutating func rowPieces(
        _ cells: [RowCell],
        padding: Double,
        rule: Colour,
        thickness: Double = 0.5,
        header: RepeatedHeader? = nil
    ) -> [Piece] {
        let lineCount = cells.map(\.block.lines.count).max() ?? 0
        let starts = Array(stride(from: 0, to: max(lineCount, 1), by: Self.maximumLines))
        return starts.map { start in
            let isFirst = start == 0
            let isLast = start == starts.last
            let slices = cells.map { cell in
                (cell, cell.block.lines.indices.clamped(to: start..<start + Self.maximumLines))
            }
            let text =
                slices.map { cell, range in
                    range.reduce(0) { $0 + cell.block.lines[$1].height }
                }.max() ?? 0
            let above = isFirst ? padding : 0
            let height = text + above + (isLast ? padding : 0)
            var marks = slices.map { cell, range in
                Mark(path: cell.path) { canvas, point in
                    cell.block.draw(range, on: canvas, at: point.moved(cell.left, above))
                }
            }
            if isLast { marks.append(ruleMark(down: height, rule, thickness)) }
            return Piece(height: height, marks: marks, header: header)
        }
    }

    /// A rule over the full width, so far below the top of its piece.
    mutating func ruleMark(down: Double, _ colour: Colour, _ thickness: Double) -> Mark {
        Mark(path: [tag(.artifact)]) { canvas, point in
            canvas.rule(from: point.moved(0, down), width: Sheet.textWidth, colour, thickness: thickness)
        }
    }
}
