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

extension Data {
    /// Writes a file that somebody named.
    func write(to file: String, language: Language) throws {
        do {
            try write(to: URL(filePath: file), options: .atomic)
        } catch {
            StandardError.write(
                language.pick(
                    "Het bestand \(file) kan niet worden geschreven.", "The file \(file) cannot be written."))
            throw ExitCode(1)
        }
    }
}
