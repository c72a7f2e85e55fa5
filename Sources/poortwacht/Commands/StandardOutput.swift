import Foundation

/// Where the server says that it serves: at once, also when a file or a pipe reads it.
enum StandardOutput {
    static func write(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
