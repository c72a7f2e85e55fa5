package import Ledger

/// One line of the ledger as it stands in the file, with the running balance beside it.
package struct StoredLine: Hashable, Sendable {
    package let sequence: Int64
    package let account: Account
    package let unit: LedgerUnit
    package let running: Balance

    init(row: StoredRow) throws {
        sequence = try row.value("sequence")
        account = try row.value("account")
        unit = try row.value("unit", as: LedgerUnit.self)
        running = Balance(brought: try row.value("running_brought"), taken: try row.value("running_taken"))
    }
}
