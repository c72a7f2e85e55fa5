import Foundation

/// Runs a Python program, gives it a file, and takes JSON back.
enum Python {
    static func run<Value: Decodable>(_ program: String, with bytes: [UInt8], as type: Value.Type) throws -> Value {
        let path = NSTemporaryDirectory() + "mail-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, path]
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(type, from: data)
    }
}
