import CXlsx

/// How cells show. Dates have the month's name, which a spreadsheet writes in its reader's language, so that nobody
/// takes the month for the day.
struct WorkbookFormats {
    let header: UnsafeMutablePointer<lxw_format>?
    private let integer: UnsafeMutablePointer<lxw_format>?
    private let decimal: UnsafeMutablePointer<lxw_format>?
    private let euro: UnsafeMutablePointer<lxw_format>?
    private let date: UnsafeMutablePointer<lxw_format>?
    private let month: UnsafeMutablePointer<lxw_format>?
    private let moment: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func number(_ format: String) -> UnsafeMutablePointer<lxw_format>? {
            let made = workbook_add_format(book)
            format_set_num_format(made, format)
            return made
        }
        header = workbook_add_format(book)
        format_set_bold(header)
        format_set_bottom(header, UInt8(LXW_BORDER_THIN.rawValue))
        integer = number("#,##0")
        decimal = number("#,##0.00")
        euro = number("€ #,##0.00")
        date = number("d mmm yyyy")
        month = number("mmm yyyy")
        moment = number("d mmm yyyy hh:mm:ss")
    }

    func format(of cell: OutputCell) -> UnsafeMutablePointer<lxw_format>? {
        switch cell {
        case .text, .empty: nil
        case .integer: integer
        case .hundredths, .hours: decimal
        case .cents: euro
        case .date: date
        case .month: month
        case .moment: moment
        }
    }
}
