import ArgumentParser
import Wording

/// `ledger balances|lines|verify|export`
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Read, check and export a network's ledger.",
        subcommands: [Balances.self, Lines.self, Verify.self, Export.self]
    )

    struct Balances: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print every member's balance.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Option(help: "Only what had taken effect by the end of that day, as in 2026-10-31.")
        var asOf: String?

        @Flag(help: "Print JSON: placements in hundredths, hours in minutes.")
        var json = false

        func run() async throws {
            try await global.carryOut(.balances(slug: slug, asOf: asOf), asJson: json)
        }
    }

    struct Lines: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the lines of one account, the latest first.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "The member's code, as in L-0012; or network.")
        var account: String

        @Option(help: "Only lines before that number, to go on where a list ended.")
        var before: Int64?

        @Option(help: "How many lines, 1 to 200.")
        var limit = 50

        @Flag(help: "Print JSON: placements in hundredths, hours in minutes.")
        var json = false

        func validate() throws {
            guard (1...200).contains(limit) else {
                throw ValidationError(UsagePhrases.limitWantsNumber.text(in: global.lang))
            }
        }

        func run() async throws {
            let request = ShellRequest.ledgerLines(slug: slug, member: account, before: before, limit: limit)
            try await global.carryOut(request, asJson: json)
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Follow the chain of all bookings; exit 1 and name the first row that does not fit."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Option(help: "A proof printed on an earlier statement, SEQ:HASH, that must be part of the history.")
        var head: String?

        func run() async throws {
            try await global.carryOut(.verifyLedger(slug: slug, head: head))
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Print the whole ledger.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Option(help: "hledger, csv, json or xlsx.")
        var format: String

        func run() async throws {
            guard format != "xlsx" || !StandardOutput.isTerminal else {
                throw ValidationError(UsagePhrases.workbookWantsFile.text(in: global.lang))
            }
            try await global.carryOut(.exportLedger(slug: slug, format: format))
        }
    }
}
