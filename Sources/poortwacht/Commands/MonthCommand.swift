import ArgumentParser

/// `month close|status`
struct MonthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "month", abstract: "Close a month of the ledger.", subcommands: [Close.self, Status.self]
    )

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Freeze a month, make its statements and queue the mails. Repeating it changes nothing."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "The month, as in 2026-10.")
        var month: String

        func run() async throws {
            try await global.carryOut(.closeMonth(slug: slug, month: month))
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say which months are closed and what the next one needs.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try await global.carryOut(.monthStatus(slug: slug), asJson: json)
        }
    }
}
