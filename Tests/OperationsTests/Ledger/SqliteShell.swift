import Foundation

/// The sqlite3 program, as an attacker or a curious operator uses it.
enum SqliteShell {
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
