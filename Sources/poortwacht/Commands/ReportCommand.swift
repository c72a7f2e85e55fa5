import ArgumentParser

/// `report export SLUG MONTH --out DIR`
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a closed month's mails and papers.", subcommands: [Export.self]
    )

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the month's mails as .eml files with their papers, and the overview."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "The month, as in 2026-10.")
        var month: String

        @Option(help: "The folder to write into; it is made when it is not there.")
        var out: String

        func run() async throws {
            try await global.carryOut(.exportReports(slug: slug, month: month), into: out)
        }
    }
}
