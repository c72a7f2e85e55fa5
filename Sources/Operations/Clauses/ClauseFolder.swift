package import Documents
import Foundation

/// The folder of the clause library, `config/clauses`.
package struct ClauseFolder: Sendable {
    private static let maximumFiles = 1_000

    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// Reads every text in it and in the folders within.
    ///
    /// - Throws: `ClauseFaults`, or an error of the file system.
    package func library() throws -> ClauseLibrary {
        let manager = FileManager.default
        var files: [ClauseFile] = []
        for folder in try manager.contentsOfDirectory(atPath: path).sorted() where !folder.hasPrefix(".") {
            for name in try manager.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
            where name.hasSuffix(".txt") && files.count < Self.maximumFiles {
                let bytes = try Data(contentsOf: URL(filePath: "\(path)/\(folder)/\(name)"))
                files.append(ClauseFile(path: "\(folder)/\(name)", text: String(decoding: bytes, as: UTF8.self)))
            }
        }
        return try ClauseLibrary(files: files)
    }
}
