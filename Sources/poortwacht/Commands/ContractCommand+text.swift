import ArgumentParser
import Documents
import Domain
import Ledger
import Operations
import Wording

extension ContractCommand {
    /// `contract text check|list|specimen|reviewed`
    struct Text: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check, list and have checked the text that contracts are made of.",
            subcommands: [Check.self, List.self, Specimen.self, Reviewed.self]
        )
    }
}

extension ContractCommand.Text {
    /// `contract text check [FOLDER]`
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether a folder of clauses is right, as the server would at its start; exit 1 if it is not."
        )

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The folder.", completion: .directory)
        var folder = "config/clauses"

        func run() async throws {
            do {
                let count = try ClauseFolder(folder).library().clauses.count
                StandardOutput.write(ClausePhrases.right(count).text(in: global.lang))
            } catch let faults as ClauseFaults {
                StandardError.write(StartFault.clausesWrong(folder: folder, faults: faults).sentence(in: global.lang))
                throw ExitCode(1)
            } catch {
                StandardError.write(StartFault.clausesUnreadable(folder: folder).sentence(in: global.lang))
                throw ExitCode(1)
            }
        }
    }

    /// `contract text list SLUG`
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List a network's clauses, which of them are its own, and whether a lawyer checked them.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        func run() async throws {
            try await global.carryOut(.listClauses(slug: slug))
        }
    }

    /// `contract text specimen SLUG KIND --out FILE`
    struct Specimen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a contract with made-up names to a file, for a lawyer to read; in English with --english.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Argument(help: "secondment, trial, trial-uwv or work-experience.")
        var kind: String

        @Flag(help: "The English reading copy.")
        var english = false

        @Option(help: "The file to write.", completion: .file(extensions: ["pdf"]))
        var out: String

        func validate() throws {
            guard PlacementKind(rawValue: kind) == nil else { return }
            let kinds = PlacementKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError(UsagePhrases.kindIsOneOf(kinds).text(in: global.lang))
        }

        func run() async throws {
            try await global.carryOut(.contractSpecimen(slug: slug, kind: kind, english: english), document: out)
        }
    }

    /// `contract text reviewed SLUG --lawyer NAME --on DAY`
    struct Reviewed: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record that a lawyer checked all clauses as they stand now.")

        @OptionGroup var global: GlobalOptions

        @Argument(help: "The network's slug.")
        var slug: String

        @Option(help: "The lawyer's name.")
        var lawyer: String

        @Option(help: "The day, as in 2026-11-02.")
        var on: String

        func validate() throws {
            guard CalendarDay(on) == nil else { return }
            throw ValidationError(UsagePhrases.onWantsDay.text(in: global.lang))
        }

        func run() async throws {
            try await global.carryOut(.clausesReviewed(slug: slug, lawyer: lawyer, day: on))
        }
    }
}
