/// The forms in which a ledger leaves the house.
package enum LedgerFormat: String, CaseIterable, Sendable {
    /// A plain-text accounting journal, which `hledger check` accepts.
    case hledger
    /// One transfer a row, as a Dutch spreadsheet reads it.
    case csv
    /// One object a transfer, with its hash: what a verifier needs.
    case json
}
