import Foundation
import Testing

/// A folder in which the program `drill` of the same build closes a month of copies of one network.
struct CloseGround {
    private static let program = Bundle.main.bundleURL.appending(path: "drill")
    private static let month = "2026-01"

    private let folder: URL
    private var untouched: URL { folder.appending(path: "untouched") }
    private var copy: URL { folder.appending(path: "copy") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "drill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try #require(try run(["take-month", untouched.path]).status == 0)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// - Returns: what is left, and how long closing took.
    func closeUndisturbed() throws -> (left: [String], seconds: Double) {
        try beginAnew()
        let start = Date()
        try #require(try close() == 0)
        return (try listed(), Date().timeIntervalSince(start))
    }

    /// Puts a fresh copy of the network there.
    func beginAnew() throws {
        if FileManager.default.fileExists(atPath: copy.path) { try FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: untouched, to: copy)
    }

    func close() throws -> Int32 { try run(["close", copy.path, Self.month]).status }

    /// Closes, and is killed that long after it began. Says whether the kill came before the end.
    func closeUntilKilled(after seconds: Double) throws -> Bool {
        let closer = Process()
        let output = Pipe()
        closer.executableURL = Self.program
        closer.arguments = ["close", copy.path, Self.month]
        closer.standardOutput = output
        try closer.run()
        // Its first line says that it begins.
        _ = output.fileHandleForReading.availableData
        usleep(UInt32(seconds * 1_000_000))
        kill(closer.processIdentifier, SIGKILL)
        closer.waitUntilExit()
        return closer.terminationReason == .uncaughtSignal
    }

    func listed() throws -> [String] {
        let (status, text) = try run(["list-closed", copy.path, Self.month])
        try #require(status == 0)
        return text.split(separator: "\n").map { String($0) }
    }

    private func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = Self.program
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
