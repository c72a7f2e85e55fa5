import Tables

/// The forms in which a ledger leaves the house.
package enum LedgerFormat: String, CaseIterable, Sendable {
    /// A plain-text accounting journal, which `hledger check` accepts.
    case hledger
    /// One transfer a row, as a Dutch spreadsheet reads it.
    case csv
    /// One object a transfer, with its hash: what a verifier needs.
    case json
    /// A workbook for spreadsheet programs, with typed days and numbers.
    case xlsx

    package var mediaType: String {
        switch self {
        case .hledger: "text/plain; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        case .xlsx: Workbook.mediaType
        }
    }

    /// What the file's name ends with, without a dot.
    package var suffix: String {
        switch self {
        case .hledger: "journal"
        case .csv: "csv"
        case .json: "json"
        case .xlsx: "xlsx"
        }
    }
}
