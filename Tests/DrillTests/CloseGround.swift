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

    /// - Returns: what is left, and how long closing took, without what comes before it begins.
    func closeUndisturbed() throws -> (left: [String], seconds: Double) {
        try beginAnew()
        let closer = try closing()
        let start = Date()
        closer.waitUntilExit()
        let seconds = Date().timeIntervalSince(start)
        try #require(closer.terminationReason == .exit && closer.terminationStatus == 0)
        return (try listed(), seconds)
    }

    /// Puts a fresh copy of the network there.
    func beginAnew() throws {
        if FileManager.default.fileExists(atPath: copy.path) { try FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(at: untouched, to: copy)
    }

    func close() throws -> Int32 { try run(["close", copy.path, Self.month]).status }

    /// Closes, and is killed that long after it began. Says whether the kill came before the end.
    func closeUntilKilled(after seconds: Double) throws -> Bool {
        let closer = try closing()
        usleep(UInt32(seconds * 1_000_000))
        kill(closer.processIdentifier, SIGKILL)
        closer.waitUntilExit()
        return closer.terminationReason == .uncaughtSignal
    }

    /// A process that closes the month and has just begun: its first line says so.
    private func closing() throws -> Process {
        let closer = Process()
        let output = Pipe()
        closer.executableURL = Self.program
        closer.arguments = ["close", copy.path, Self.month]
        closer.standardOutput = output
        try closer.run()
        _ = output.fileHandleForReading.availableData
        return closer
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
