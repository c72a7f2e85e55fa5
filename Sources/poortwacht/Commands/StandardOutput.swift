import Foundation

/// Where the server says that it serves: at once, also when a file or a pipe reads it.
enum StandardOutput {
    static func write(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    /// The bytes of a file, as they are.
    static func write(_ document: Data) {
        FileHandle.standardOutput.write(document)
    }

    /// Whether somebody reads it on a screen, who would be ill served by a binary file.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
