extension Cell {
    /// The items between `|` signs, without surrounding space and without the empty ones; each keeps this cell's place.
    package func list(maximum: Int) throws(CellFault) -> [Cell] {
        let items = text.split(separator: "|").map { Cell(text: String($0), line: line, column: column) }.filter {
            !$0.isEmpty
        }
        guard items.count <= maximum else { throw .tooManyItems(limit: maximum) }
        return items
    }

    /// The two parts around the only separator, as in `12-10-2026=16`.
    package func pair(separator: Character) throws(CellFault) -> (Cell, Cell) {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .notAPair(separator: separator) }
        let cells = parts.map { Cell(text: String($0), line: line, column: column) }
        return (cells[0], cells[1])
    }
}
