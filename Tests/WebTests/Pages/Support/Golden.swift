import Foundation
import Testing

/// Files that hold what a page must be. `POORTWACHT_RECORD=1` writes them anew; version control then shows the
/// difference.
enum Golden {
    static func expect(_ page: Answer, equals name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Golden/\(name).html")
        if ProcessInfo.processInfo.environment["POORTWACHT_RECORD"] == "1" {
            try Data(page.golden.utf8).write(to: file)
        }
        let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(page.golden == expected, "\(name)")
    }
}
