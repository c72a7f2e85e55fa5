import Foundation

/// A folder in which the program `drill` of the same build posts, is killed, and checks.
struct DrillGround {
    private static let program = Bundle.main.bundleURL.appending(path: "drill")

    private let folder: URL
    private var heard: URL { folder.appending(path: "acknowledged") }
    private var data: URL { folder.appending(path: "data") }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "drill-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data().write(to: heard)
    }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Posts, and is killed that long after the first new acknowledgement.
    ///
    /// - Parameter twice: everything once more under another identifier.
    func postUntilKilled(after seconds: Double, twice: Bool = false) throws {
        let before = try acknowledged()
        let output = try FileHandle(forWritingTo: heard)
        try output.seekToEnd()
        let poster = Process()
        poster.executableURL = Self.program
        poster.arguments = ["post", data.path] + (twice ? ["--twice"] : [])
        poster.standardOutput = output
        try poster.run()
        let deadline = Date(timeIntervalSinceNow: 30)
        while try acknowledged() <= before, Date() < deadline, poster.isRunning { usleep(2_000) }
        usleep(UInt32(seconds * 1_000_000))
        kill(poster.processIdentifier, SIGKILL)
        poster.waitUntilExit()
        try output.close()
    }

    /// What the program says of the folder.
    func check() throws -> (status: Int32, text: String) {
        let checker = Process()
        checker.executableURL = Self.program
        checker.arguments = ["check", data.path, "--acknowledged", heard.path]
        let pipe = Pipe()
        checker.standardOutput = pipe
        checker.standardError = pipe
        try checker.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        checker.waitUntilExit()
        return (checker.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    /// How many transfers were acknowledged so far: each is an identifier and the end of its line.
    func acknowledged() throws -> Int {
        try (heard.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) / 37
    }

    /// Acknowledges what was never posted.
    func pretend(_ id: String) throws {
        let output = try FileHandle(forWritingTo: heard)
        try output.seekToEnd()
        try output.write(contentsOf: Data("\(id)\n".utf8))
        try output.close()
    }
}
