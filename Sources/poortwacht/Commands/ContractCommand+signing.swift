import ArgumentParser
import Domain
import Wording

extension ContractCommand {
    /// `contract list SLUG`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List contracts with their state and who must sign.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Option(help: "Only those in that state, as in issued or in-force.")
        var state: String?

        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            guard let state, ContractState(rawValue: state) == nil else { return }
            let states = ContractState.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(UsagePhrases.stateIsOneOf(states).text(in: global.lang))
        }

        func run() async throws {
            try await global.carryOut(.listContracts(slug: slug, state: state), asJson: json)
        }
    }

    /// `contract show SLUG NUMBER`
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show a contract and how far its signing is.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "The contract's number, as in 2026-0007.")
        var number: String

        @Flag(help: "Print JSON.")
        var json = false

        func run() async throws {
            try await global.carryOut(.showContract(slug: slug, number: number), asJson: json)
        }
    }

    /// `contract remind SLUG NUMBER`
    struct Remind: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remind those who have yet to sign, each at most once a day.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "The contract's number, as in 2026-0007.")
        var number: String

        func run() async throws {
            try await global.carryOut(.remindSigners(slug: slug, number: number))
        }
    }

    /// `contract pdf SLUG NUMBER --out FILE`
    struct Pdf: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a contract's document to a file; the look is recorded.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "The contract's number, as in 2026-0007.")
        var number: String

        @Option(help: "The file to write.", completion: .file(extensions: ["pdf"]))
        var out: String

        func run() async throws {
            try await global.carryOut(.contractPdf(slug: slug, number: number), document: out)
        }
    }
}
