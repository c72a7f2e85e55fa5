import ArgumentParser

/// `token create SLUG --role coordinator|member`
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make API tokens.", subcommands: [Create.self]
    )

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make an API token and print it once.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Option(help: "coordinator or member.")
        var role: String

        @Option(help: "The member's code, as in L-0012; needed with --role member.")
        var member: String?

        @Flag(help: "The token may read and change nothing.")
        var readOnly = false

        @Option(help: "After how many days it ends.")
        var expiresDays: Int?

        func run() async throws {
            try await global.carryOut(
                .createToken(slug: slug, role: role, member: member, readOnly: readOnly, expiresDays: expiresDays)
            )
        }
    }
}
