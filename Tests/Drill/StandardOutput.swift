import Foundation

/// One write a line, which no buffer of ours holds back.
enum StandardOutput {
    static func write(_ text: String) {
        let line = Array("\(text)\n".utf8)
        let written = Foundation.write(STDOUT_FILENO, line, line.count)
        precondition(written == line.count, "who counts what was said must hear of it")
    }
}
