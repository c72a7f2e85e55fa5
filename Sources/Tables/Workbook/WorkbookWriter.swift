import CXlsx
import Synchronization

/// Hands a workbook to libxlsxwriter.
struct WorkbookWriter {
    /// At the end libxlsxwriter asks `gmtime`, whose answer stands in one place for all threads: one of two at work at
    /// once would get the moment of the other.
    private static let ending = Mutex(())

    private let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: WorkbookFormats

    /// Writes the workbook to the folder's file. What the library could refuse was checked before.
    static func write(_ workbook: Workbook, to folder: ScratchFolder) throws(WorkbookFault) {
        let made = folder.path.withCString { path in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: path)
            return workbook_new_opt(folder.file, &options)
        }
        guard let book = made else { throw .library(code: LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue) }
        let writer = WorkbookWriter(book: book, formats: WorkbookFormats(book))
        do throws(WorkbookFault) {
            try writer.writeProperties(of: workbook)
            for table in workbook.tables { try writer.write(table) }
        } catch {
            lxw_workbook_free(book)
            throw error
        }
        try check(ending.withLock { _ in workbook_close(book) })
    }

    private func writeProperties(of workbook: Workbook) throws(WorkbookFault) {
        let code = WorkbookText.safe(workbook.title).withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            properties.created = workbook.secondsSince1970
            return workbook_set_properties(book, &properties)
        }
        try Self.check(code)
    }

    private func write(_ table: OutputTable) throws(WorkbookFault) {
        guard let sheet = workbook_add_worksheet(book, table.name) else { throw .unusableName(table.name) }
        for (column, title) in table.columns.enumerated() {
            try Self.check(
                worksheet_write_string(sheet, 0, UInt16(column), WorkbookText.safe(title), formats.header))
        }
        for (row, cells) in table.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                try write(cell, to: sheet, row: UInt32(row + 1), column: UInt16(column))
            }
        }
        try layOut(table, on: sheet)
    }

    /// The header stays in sight and stands on each printed page; a sheet is printed one page wide.
    private func layOut(_ table: OutputTable, on sheet: UnsafeMutablePointer<lxw_worksheet>) throws(WorkbookFault) {
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)  // A4
        worksheet_fit_to_pages(sheet, 1, 0)
        try Self.check(worksheet_repeat_rows(sheet, 0, 0))
        for (column, width) in table.widths.enumerated() {
            try Self.check(worksheet_set_column(sheet, UInt16(column), UInt16(column), Double(width), nil))
        }
        guard !table.columns.isEmpty else { return }
        try Self.check(
            worksheet_autofilter(sheet, 0, 0, UInt32(table.rows.count), UInt16(table.columns.count - 1)))
    }

    private func write(
        _ cell: OutputCell, to sheet: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, column: UInt16
    ) throws(WorkbookFault) {
        let format = formats.format(of: cell)
        let code =
            switch cell {
            case .text(let text): worksheet_write_string(sheet, row, column, WorkbookText.safe(text), format)
            case .integer(let value): worksheet_write_number(sheet, row, column, Double(value), format)
            case .hundredths(let value), .cents(let value):
                worksheet_write_number(sheet, row, column, Double(value) / 100, format)
            case .hours(let minutes): worksheet_write_number(sheet, row, column, Double(minutes) / 60, format)
            case .date(let date): write(lxw_datetime(date), to: sheet, row, column, format)
            case .month(let month): write(lxw_datetime(month), to: sheet, row, column, format)
            case .moment(let moment): write(lxw_datetime(moment), to: sheet, row, column, format)
            case .empty: LXW_NO_ERROR
            }
        try Self.check(code)
    }

    private func write(
        _ moment: lxw_datetime, to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) -> lxw_error {
        var moment = moment
        return worksheet_write_datetime(sheet, row, column, &moment, format)
    }

    private static func check(_ code: lxw_error) throws(WorkbookFault) {
        guard code == LXW_NO_ERROR else { throw .library(code: code.rawValue) }
    }
}
