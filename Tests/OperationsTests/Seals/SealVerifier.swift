import Foundation

/// Programs of others that read a sealed file.
enum SealVerifier {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Whether pyHanko accepts the file as a whole at that second since 1970, trusting that certificate alone.
    static func pyHankoAccepts(_ file: [UInt8], trusting pem: String, seconds: Int64) throws -> Bool {
        let certificate = NSTemporaryDirectory() + "seal-\(UUID().uuidString).pem"
        try Data(pem.utf8).write(to: URL(filePath: certificate))
        defer { try? FileManager.default.removeItem(atPath: certificate) }
        let output = try run(file) { path in
            [
                root.appending(path: ".build/python/bin/python").path, root.appending(path: "Tests/check_seal.py").path,
                path, "\(seconds)", certificate,
            ]
        }
        return output.contains(#""accepted": true"#) && output.contains(#""wholeFile": true"#)
    }

    /// Whether poppler's pdfsig finds a valid signature over the whole file.
    static func pdfsigAccepts(_ file: [UInt8]) throws -> Bool {
        let output = try run(file) { ["pdfsig", $0] }
        return output.contains("Signature is Valid.") && output.contains("Total document signed")
    }

    /// The text of the last two pages, which the evidence of three signatures takes.
    static func lastPages(of file: [UInt8]) throws -> String {
        let count = try run(file) { ["pdfinfo", $0] }.firstMatch(of: /Pages: +([0-9]+)/).flatMap { Int($0.1) } ?? 2
        return try run(file) { ["pdftotext", "-layout", "-f", "\(count - 1)", $0, "-"] }
    }

    /// What qpdf has to say against the file's construction.
    static func complaints(about file: [UInt8]) throws -> String {
        let output = try run(file) { ["qpdf", "--check", $0] }
        return output.contains("No syntax or stream encoding errors found") ? "" : output
    }

    private static func run(_ file: [UInt8], _ arguments: (String) -> [String]) throws -> String {
        let path = NSTemporaryDirectory() + "sealed-\(UUID().uuidString).pdf"
        try Data(file).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments(path)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
