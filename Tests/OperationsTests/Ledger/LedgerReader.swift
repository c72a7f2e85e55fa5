import Foundation

/// A file of the ledger, read by another program.
enum LedgerReader {
    /// Runs a Python program of the repository, or one that is given, on a file.
    ///
    /// - Returns: its status and everything that it said.
    static func python(_ program: [String], on bytes: [UInt8], _ arguments: [String] = []) throws -> (Int32, String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = root.appending(path: ".build/python/bin/python")
        process.arguments = program + [file.path] + arguments
        process.currentDirectoryURL = root
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
