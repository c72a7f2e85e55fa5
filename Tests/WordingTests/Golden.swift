import Foundation
import Testing

/// Files that hold what a text must be. `POORTWACHT_RECORD=1` writes them anew; version control then shows the
/// difference.
enum Golden {
    static func expect(_ text: String, equals name: String, source: String = #filePath) throws {
        let file = URL(filePath: source).deletingLastPathComponent().appending(path: "Golden/\(name)")
        if ProcessInfo.processInfo.environment["POORTWACHT_RECORD"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text == expected, "\(name)")
    }
}
