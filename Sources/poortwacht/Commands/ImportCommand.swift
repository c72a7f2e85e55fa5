import ArgumentParser
import Foundation

/// `import SLUG members|candidates|slots|placements|hours FILE`
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take a CSV file into a network, wholly or not at all.",
        discussion: "UTF-8 or Windows-1252, separated by ; or , : both are found out. Candidates become drafts."
    )

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The network's slug.")
    var slug: String

    @Argument(help: "members, candidates, slots, placements or hours.")
    var kind: String

    @Argument(help: "The CSV file.", completion: .file(extensions: ["csv"]))
    var file: String

    @Flag(help: "Say what would happen and change nothing.")
    var dryRun = false

    @Flag(help: "Take the good rows and leave the faulty ones.")
    var skipFaulty = false

    func run() async throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            StandardError.write(
                global.lang.pick("Het bestand \(file) is niet te lezen.", "The file \(file) cannot be read.")
            )
            throw ExitCode(1)
        }
        try await global.carryOut(
            .importFile(slug: slug, kind: kind, bytes: bytes, dryRun: dryRun, skipFaulty: skipFaulty)
        )
    }
}
