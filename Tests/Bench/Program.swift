import Foundation

/// A program of others that is measured beside ours; run to its end, one at a time.
struct Program {
    let path: String

    /// Looks in PATH and in the places given; nil when it is not installed.
    init?(_ name: String, alsoIn places: [String] = []) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let found = (places + folders).map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else { return nil }
        path = found
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Its standard output. Throws when it does not end with 0.
    func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        Self.letAlarmsThrough()
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(path): \(String(decoding: complaint, as: UTF8.self))")
        }
        return String(decoding: said, as: UTF8.self)
    }

    /// A thread of Swift's pool blocks signals, and a child inherits that: pgbench would never hear that its time is
    /// up.
    private static func letAlarmsThrough() {
        var alarm = sigset_t()
        sigemptyset(&alarm)
        sigaddset(&alarm, SIGALRM)
        pthread_sigmask(SIG_UNBLOCK, &alarm, nil)
    }
}
