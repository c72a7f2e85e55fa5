import ArgumentParser
import Domain
import Ledger
import Operations
import Trials

/// Closes a month, or goes on with closing it.
struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Closes a month.")

    @Argument(help: "The folder.")
    var folder: String

    @Argument(help: "The month, as in 2026-01.", transform: DrillMonth.parse)
    var month: CalendarMonth

    func run() async throws {
        let trial = try await TrialHouse.open(folder)
        // Whoever kills it knows from this line that closing begins.
        StandardOutput.write("begins")
        let record = try await CloseMonth(month: month).run(at: trial.desk())
        StandardOutput.write(record.state.rawValue)
        try await trial.house.close()
    }
}
