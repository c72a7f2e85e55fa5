import ArgumentParser
import Foundation
import Operations
import Wording

/// `contract verify FILE`, `contract list|show|remind|pdf`, `contract text …`
struct ContractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract", abstract: "Read, remind of and check contracts.",
        subcommands: [List.self, Show.self, Remind.self, Pdf.self, Text.self, Verify.self]
    )

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether a PDF is a contract that was sealed here and unchanged; exit 1 if it is not."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The PDF.", completion: .file(extensions: ["pdf"]))
        var file: String

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            // One byte more than is looked at tells that it is too large, whatever its size.
            guard let handle = FileHandle(forReadingAtPath: file),
                let bytes = try? handle.read(upToCount: VerifyDocument.maximumBytes + 1) ?? Data()
            else {
                StandardError.write(VerifyPhrases.fileUnreadable(file).text(in: global.lang))
                throw ExitCode(1)
            }
            try await global.carryOut(.verifyDocument(bytes: bytes), asJson: json)
        }
    }
}
