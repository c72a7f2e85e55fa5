import Foundation

/// A folder for the files of one run, on the disk that is measured.
struct BenchGround {
    let folder: URL
    let isQuick: Bool

    init(isQuick: Bool) throws {
        self.isQuick = isQuick
        // Beside the build and not in /tmp, which may be memory.
        folder = URL(filePath: FileManager.default.currentDirectoryPath)
            .appending(path: ".build/bench-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    func remove() {
        try? FileManager.default.removeItem(at: folder)
    }
}
