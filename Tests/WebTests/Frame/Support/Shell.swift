import Foundation

/// Runs a program and waits for it.
struct Shell: Sendable {
    let status: Int32
    let output: String

    /// What the program writes to both of its outputs, together.
    static func run(_ arguments: String...) async throws -> Shell {
        try await run(arguments)
    }

    static func run(_ arguments: [String]) async throws -> Shell {
        try await withCheckedThrowingContinuation { continuation in
            // Dispatch has few threads, and each of these waits for seconds.
            Thread.detachNewThread {
                continuation.resume(with: Result { try blocking(arguments) })
            }
        }
    }

    private static func blocking(_ arguments: [String]) throws -> Shell {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Shell(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }
}
