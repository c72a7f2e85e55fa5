import Ledger
import Tables

extension CalendarMonth {
    /// This month as a spreadsheet's month.
    var cell: CellMonth {
        guard let month = CellMonth(year: year, month: monthOfYear) else {
            preconditionFailure("a calendar month exists")
        }
        return month
    }
}
