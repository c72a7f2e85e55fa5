import ArgumentParser
import Domain
import Foundation

extension ShellAnswer {
    /// Writes the files of the answer into a folder, which is made when it is not there.
    func writeFiles(into folder: String, language: Language) throws {
        do {
            let place = URL(filePath: folder, directoryHint: .isDirectory)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for file in files {
                try file.bytes.write(to: place.appending(path: file.name), options: .atomic)
            }
        } catch {
            StandardError.write(
                language.pick(
                    "In de map \(folder) kan niet worden geschreven.", "The folder \(folder) cannot be written to.")
            )
            throw ExitCode(1)
        }
    }
}
