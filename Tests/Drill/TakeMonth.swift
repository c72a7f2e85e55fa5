import ArgumentParser
import Operations
import Trials

/// Takes in members and placements that ran through the whole of 2026, so that its months can be closed.
struct TakeMonth: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Fills a network whose months can be closed.")
    private static let file = YearOfPlacements(members: 8, placements: 8)

    @Argument(help: "The folder, made when it is not there.")
    var folder: String

    func run() async throws {
        let trial = try await TrialHouse.open(folder)
        try await trial.take(.members, Self.file.memberLines)
        for lines in Self.file.candidateLines { try await trial.take(.candidates, lines) }
        for lines in Self.file.placementLines { try await trial.take(.placements, lines) }
        try await trial.house.close()
    }
}
