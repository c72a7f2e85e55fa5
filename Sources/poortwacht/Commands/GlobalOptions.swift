import ArgumentParser
import Domain
import Foundation

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(help: "The settings file. Default: config/poortwacht.yaml, if it is there.")
    var config: String?

    @Option(help: "A setting for this time only, as key=value; may be given again.")
    var set: [String] = []

    @Option(help: "The language of what is printed: nl or en.")
    var lang: Language = .dutch

    /// The settings of this process. Prints what is wrong with them and exits with 1.
    func settings() throws -> Settings {
        do throws(SettingFault) {
            let sources = try SettingSources(
                file: config, environment: ProcessInfo.processInfo.environment, assignments: set
            )
            return try Settings(sources)
        } catch {
            StandardError.write("\(error)")
            throw ExitCode(1)
        }
    }

    /// Carries out a request where the data folder is, prints what it says and exits as it says.
    ///
    /// - Parameters:
    ///   - folder: where the files that it makes are written; nil when it makes none.
    ///   - file: where its one document is written; nil for standard output.
    func carryOut(
        _ request: ShellRequest, asJson: Bool = false, into folder: String? = nil, document file: String? = nil
    ) async throws {
        let envelope = ShellEnvelope(request: request, language: lang.rawValue, asJson: asJson)
        let answer = try await ShellClient(settings: settings(), language: lang).answer(envelope)
        if let folder { try answer.writeFiles(into: folder, language: lang) }
        for line in answer.output { print(line) }
        if let document = answer.document {
            if let file { try document.write(to: file, language: lang) } else { StandardOutput.write(document) }
        }
        for line in answer.complaints { StandardError.write(line) }
        if answer.exitCode != 0 { throw ExitCode(answer.exitCode) }
    }
}

extension Language: ExpressibleByArgument {}
