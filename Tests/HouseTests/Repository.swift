import Foundation

/// The files of this repository, found from where this test stands.
enum Repository {
    /// Every Swift file of Sources/ and Tests/, read once.
    static let sources = try? read(["Sources", "Tests"])

    private static let top = (0..<3).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { folder, _ in
        folder.deletingLastPathComponent()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: top.appending(path: path), encoding: .utf8)
    }

    /// The names of the folders in that folder.
    static func folders(in path: String) throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: top.appending(path: path).path)
        return Set(names.filter { isFolder("\(path)/\($0)") })
    }

    /// The paths of all files below that folder with one of these endings, in order.
    static func files(in path: String, endingWith endings: [String]) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: top.appending(path: path).path)
            .filter { name in endings.contains { name.hasSuffix($0) } }
            .map { "\(path)/\($0)" }
            .sorted()
    }

    private static func read(_ folders: [String]) throws -> [SourceFile] {
        try folders.flatMap { try files(in: $0, endingWith: [".swift"]) }
            .map { SourceFile(path: $0, text: try text($0)) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: top.appending(path: path).path, isDirectory: &isFolder)
            && isFolder.boolValue
    }
}
