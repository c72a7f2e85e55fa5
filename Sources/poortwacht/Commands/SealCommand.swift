import ArgumentParser

/// `seal renew SLUG`
struct SealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "Look after the certificates that contracts are sealed with.",
        subcommands: [Renew.self]
    )

    struct Renew: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Seal with a new certificate from now on. It is done by itself 30 days before the old one ends.",
            discussion: "What was sealed before can still be checked: old certificates are kept, their keys are not."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        func run() async throws {
            try await global.carryOut(.renewSeal(slug: slug))
        }
    }
}
