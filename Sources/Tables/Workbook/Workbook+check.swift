extension Workbook {
    /// Refuses what a spreadsheet could not hold before anything is written.
    func check() throws(WorkbookFault) {
        guard (1...WorkbookLimits.tables).contains(tables.count) else {
            throw .tableCount(limit: WorkbookLimits.tables)
        }
        var names: Set<String> = []
        for table in tables {
            guard Self.isUsable(table.name), names.insert(table.name.lowercased()).inserted else {
                throw .unusableName(table.name)
            }
            try table.check()
        }
    }

    private static func isUsable(_ name: String) -> Bool {
        (1...WorkbookLimits.nameUnits).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) }
            && name.first != "'" && name.last != "'" && name == WorkbookText.safe(name)
    }
}

extension OutputTable {
    fileprivate func check() throws(WorkbookFault) {
        guard rows.count < WorkbookLimits.rows else { throw .tooManyRows(table: name, limit: WorkbookLimits.rows - 1) }
        guard columns.count <= WorkbookLimits.columns else {
            throw .tooManyColumns(table: name, limit: WorkbookLimits.columns)
        }
        for (column, title) in columns.enumerated() { try check(.text(title), row: 1, column: column + 1) }
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() { try check(cell, row: row + 2, column: column + 1) }
        }
    }

    private func check(_ cell: OutputCell, row: Int, column: Int) throws(WorkbookFault) {
        switch cell {
        case .text(let text):
            // Counting bytes first is enough for nearly every cell, and faster.
            guard text.utf8.count <= WorkbookLimits.textUnits || text.utf16.count <= WorkbookLimits.textUnits else {
                throw .textTooLong(table: name, row: row, column: column, limit: WorkbookLimits.textUnits)
            }
        case .integer(let value), .hundredths(let value), .cents(let value), .hours(let value):
            guard value.magnitude <= WorkbookLimits.wholeNumber else {
                throw .numberTooLarge(table: name, row: row, column: column)
            }
        case .date, .month, .moment, .empty: return
        }
    }
}
