import Foundation
import Testing

/// Another program, started and waited for.
enum Tool {
    /// The Python that `make test` furnishes with what Tests/requirements.txt lists.
    static let python = top.appending(path: ".build/python/bin/python").path

    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Gives all that it printed, and fails the test unless it ended well.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], in folder: String? = nil) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = output
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(printed)")
        return printed
    }
}
