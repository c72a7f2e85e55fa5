import Foundation

/// What a command says and makes: the client prints it, writes the files and exits.
struct ShellAnswer: Codable, Hashable, Sendable {
    struct File: Codable, Hashable, Sendable {
        let name: String
        let bytes: Data
    }

    /// 0 done, 1 refused.
    var exitCode: Int32 = 0
    /// For standard output, line by line.
    var output: [String] = []
    /// A file for standard output, as it is; nil when there are lines.
    var document: Data?
    /// For standard error, line by line.
    var complaints: [String] = []
    var files: [File] = []

    static func refused(_ complaints: [String]) -> ShellAnswer {
        ShellAnswer(exitCode: 1, complaints: complaints)
    }
}
