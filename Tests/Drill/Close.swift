import ArgumentParser
import Domain
import Ledger
import Operations

/// Closes a month, or goes on with closing it.
struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Closes a month.")

    @Argument(help: "The folder.")
    var folder: String

    @Argument(help: "The month, as in 2026-01.", transform: DrillMonth.parse)
    var month: CalendarMonth

    func run() async throws {
        let drill = try await DrillHouse.open(folder)
        // Whoever kills it knows from this line that closing begins.
        StandardOutput.write("begins")
        let record = try await CloseMonth(month: month).run(at: drill.desk())
        StandardOutput.write(record.state.rawValue)
        try await drill.house.close()
    }
}
