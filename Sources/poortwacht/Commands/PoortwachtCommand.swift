import ArgumentParser
import Domain
import Wording

/// The program: `poortwacht COMMAND …`. Exit 0 done, 1 refused, 64 wrong usage.
@main
struct PoortwachtCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poortwacht",
        abstract:
            "Server for regional networks of employers that help each other's long-term sick employees to other work.",
        subcommands: [
            ServeCommand.self, NetworkCommand.self, ImportCommand.self, MonthCommand.self, ReportCommand.self,
            LedgerCommand.self, ContractCommand.self, SealCommand.self, TokenCommand.self, DoctorCommand.self,
        ]
    )

    /// Like ArgumentParser's own, but what is wrong with the words typed is said in the language asked for.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var slow = command as? any AsyncParsableCommand { try await slow.run() } else { try command.run() }
        } catch {
            if exitCode(for: error) == .validationFailure {
                let usage = UsageText(message(for: error), in: .asked(by: CommandLine.arguments))
                StandardError.write(usage.whole(fullMessage(for: error)))
                exit(withError: ExitCode.validationFailure)
            }
            exit(withError: error)
        }
    }
}
