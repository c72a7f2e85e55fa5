import Foundation

/// A small file that a form carries from one page to the next, so that nothing of it is kept before somebody says so.
enum CarriedFile {
    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    /// Nil for what is no such text.
    static func bytes(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map { Array($0) } }
}
