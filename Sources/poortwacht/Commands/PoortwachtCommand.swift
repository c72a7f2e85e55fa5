import ArgumentParser

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
}
