import Foundation

/// A timestamp authority on the loopback address, stopped with `stop()`.
final class TimestampServer {
    let address: String
    private let folder = NSTemporaryDirectory() + "tsa-\(UUID().uuidString)"
    private let process = Process()
    private let input = Pipe()

    init(fault: String = "") throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", Verifiers.script("timestamp_server.py"), folder, fault]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        address = "http://127.0.0.1:\(port.trimmingCharacters(in: .whitespacesAndNewlines))/"
    }

    func certificate() throws -> String { try String(contentsOfFile: folder + "/tsa.pem", encoding: .utf8) }

    func stop() {
        input.fileHandleForWriting.closeFile()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
