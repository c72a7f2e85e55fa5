import Foundation

/// The sqlite3 program, as an attacker or a curious operator uses it.
enum SqliteShell {
    /// Takes away what keeps the ledger and its totals as they are, so that they can be tampered with.
    static let withoutLedgerTriggers = """
        DROP TRIGGER transfer_is_not_updated; DROP TRIGGER transfer_is_not_deleted;
        DROP TRIGGER transfer_is_not_replaced; DROP TRIGGER transfer_reverses_once;
        DROP TRIGGER transfer_not_into_closed_month;
        DROP TRIGGER account_day_not_into_closed_month; DROP TRIGGER account_day_is_not_updated;
        DROP TRIGGER account_day_is_not_deleted; DROP TRIGGER account_month_not_into_closed_month;
        DROP TRIGGER account_month_is_not_updated; DROP TRIGGER account_month_is_not_deleted;
        """

    /// - Returns: what it said, errors included; empty when it did as it was told.
    @discardableResult
    static func run(_ sql: String, on file: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", "-cmd", ".timeout 5000", file, sql]
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }
}
