import Foundation

/// Programs of others that say what they think of a sealed PDF.
struct Verifiers {
    struct Finding: Decodable, Equatable {
        let accepted: Bool
        let intact: Bool
        let wholeFile: Bool
        let timestamped: Bool
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let python = root.appending(path: ".build/python/bin/python").path
    static func script(_ name: String) -> String { root.appending(path: "Tests/\(name)").path }

    private let folder = NSTemporaryDirectory() + "verifiers-\(UUID().uuidString)"
    private let path: String

    init(_ file: [UInt8]) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        path = folder + "/sealed.pdf"
        try Data(file).write(to: URL(filePath: path))
    }

    /// What pyHanko finds at that second since 1970, trusting these certificates in PEM.
    func pyHanko(trusting certificates: [String], seconds: Int64) throws -> Finding {
        defer { remove() }
        let paths = try certificates.enumerated().map { index, pem in
            let path = folder + "/\(index).pem"
            try Data(pem.utf8).write(to: URL(filePath: path))
            return path
        }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: Self.python)
        process.arguments = [Self.script("check_seal.py"), path, "\(seconds)"] + paths
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Finding.self, from: data)
    }

    /// What poppler's pdfsig prints, which does not know whom to trust.
    func pdfsig() throws -> String {
        defer { remove() }
        return try Shell.run("pdfsig", path).output
    }

    /// What qpdf finds of the file's construction.
    func qpdf() throws -> (status: Int32, output: String) {
        defer { remove() }
        return try Shell.run("qpdf", "--check", path)
    }

    private func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
