import ArgumentParser

/// `network create|list|archive`
struct NetworkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Make and list networks.",
        subcommands: [Create.self, List.self, Archive.self]
    )

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a network and print its coordinator's invitation link."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "How it is named in addresses: small letters, digits and hyphens.")
        var slug: String

        @Option(help: "The network's name.")
        var name: String

        @Option(help: "Where the first coordinator gets mail.")
        var coordinatorEmail: String

        @Option(help: "The first coordinator's name.")
        var coordinatorName: String = "Coördinator"

        func run() async throws {
            try await global.carryOut(
                .createNetwork(
                    slug: slug, name: name, coordinatorEmail: coordinatorEmail, coordinatorName: coordinatorName
                )
            )
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the networks of this server.")

        @OptionGroup var global: GlobalOptions

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try await global.carryOut(.listNetworks, asJson: json)
        }
    }

    struct Archive: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Close a network to everybody but the shell.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        func run() async throws {
            try await global.carryOut(.archiveNetwork(slug: slug))
        }
    }
}
