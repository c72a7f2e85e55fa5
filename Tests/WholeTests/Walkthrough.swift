import Foundation

/// The walkthrough of docs/walkthrough.md as a script: its `sh` blocks, one after another, in one shell that stops at
/// the first failure.
struct Walkthrough {
    struct Outcome {
        let status: Int32
        let output: String
    }

    static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program that the same build made.
    static var program: URL {
        Bundle.main.bundleURL.appending(path: "poortwacht")
    }

    let script: String

    init() throws {
        let text = try String(contentsOf: Self.top.appending(path: "docs/walkthrough.md"), encoding: .utf8)
        var blocks: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```sh" {
                isInside = true
            } else if line == "```" {
                isInside = false
            } else if isInside {
                blocks.append(String(line))
            }
        }
        script = blocks.joined(separator: "\n")
    }

    /// Runs the script in an empty folder. Whatever it started has ended when this returns.
    func run(in folder: URL) throws -> Outcome {
        let log = folder.appending(path: "walkthrough.log")
        _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        let output = try FileHandle(forWritingTo: log)
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-euo", "pipefail", "-c", "trap 'kill ${SERVER:-} 2>/dev/null || true' EXIT\n" + script]
        shell.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["POORTWACHT"] = Self.program.path
        environment["TOP"] = Self.top.path
        shell.environment = environment
        shell.standardOutput = output
        shell.standardError = output
        try shell.run()
        shell.waitUntilExit()
        return Outcome(status: shell.terminationStatus, output: try String(contentsOf: log, encoding: .utf8))
    }
}
