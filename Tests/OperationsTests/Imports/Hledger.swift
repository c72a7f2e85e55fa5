import Foundation
import Testing

/// The plain-text accounting program, asked about a journal.
final class Hledger {
    private let path = NSTemporaryDirectory() + "poortwacht-journal-\(UUID().uuidString).journal"

    init(journal: [UInt8]) throws {
        try Data(journal).write(to: URL(fileURLWithPath: path))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Fails the test when the journal does not balance, uses an undeclared account or commodity, or is out of order.
    func check() throws {
        _ = try run(["check", "accounts", "commodities", "ordereddates"])
    }

    /// By account and commodity; placements in hundredths.
    func balances() throws -> [String: [String: Int64]] {
        var balances: [String: [String: Int64]] = [:]
        // `--layout tidy` would be shorter to read, but older versions do not have it: one commodity at a time.
        for commodity in ["placements", "minutes"] {
            let rows = try run(["bal", "--flat", "--empty", "--no-total", "-O", "csv", "cur:\(commodity)"])
            for row in rows.split(separator: "\n").dropFirst() {
                let cells = row.split(separator: "\"").filter { $0 != "," }.map(String.init)
                guard cells.count == 2, let amount = cells[1].split(separator: " ").first else { continue }
                let digits = amount.filter { $0 != "." && $0 != "," }
                balances[cells[0], default: [:]][commodity] = Int64(digits)
            }
        }
        return balances
    }

    private func run(_ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["hledger", "-f", path] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["LANG": "C.UTF-8"]) { _, new in new }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(complaint)")
        return text
    }
}
