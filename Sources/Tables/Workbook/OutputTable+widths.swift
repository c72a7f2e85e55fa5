extension OutputTable {
    /// The widest that a column is made; longer text is cut off on the screen, not in the cell.
    private static let maximumWidth = 60

    /// How wide each column is to be, in characters, so that its header with the filter's button and its longest cell
    /// show whole.
    var widths: [Int] {
        var widths = columns.map { $0.count + 4 }
        for row in rows {
            for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.width + 2) }
        }
        return widths.map { min($0, Self.maximumWidth) }
    }
}

extension OutputCell {
    /// In characters, as the workbook shows the cell.
    fileprivate var width: Int {
        switch self {
        case .text(let text): text.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0
        case .integer(let value): String(value).count * 4 / 3
        case .hundredths(let value): String(value).count * 4 / 3 + 2
        case .cents(let value): String(value).count * 4 / 3 + 4
        case .hours(let minutes): String(minutes / 60).count * 4 / 3 + 4
        case .date: 11
        case .month: 8
        case .moment: 20
        case .empty: 0
        }
    }
}
