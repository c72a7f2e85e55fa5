package import Domain
package import Ledger
import Storage

/// Closes a month: freezes it, then makes a statement for each member and the overview, each with its mail. A stop in
/// between loses nothing: closing again goes on where it stopped, and closing a closed month changes nothing. Of two
/// closings at once each paper is kept by one.
package struct CloseMonth: Sendable {
    package let month: CalendarMonth
    private let mostPapers: Int

    /// - Parameter mostPapers: after so many statements it stops for now and leaves the month `closing`.
    package init(month: CalendarMonth, mostPapers: Int = .max) {
        self.month = month
        self.mostPapers = mostPapers
    }

    /// Refuses `papersNotMade` after all others were made, when the papers of some could not be.
    ///
    /// - Returns: the month, `closed` unless it stopped for now.
    package func run(at desk: Desk) async throws -> MonthRecord {
        let frozen = try await desk.perform(FreezeMonth(month: month))
        guard frozen.state == .closing else { return frozen }
        let outcome = try await MakePapers(record: frozen, most: mostPapers, patience: .none).run(at: desk)
        guard outcome.failures.isEmpty else { throw outcome.refusal(month) }
        return outcome.isComplete ? try await desk.perform(FinishMonth(record: frozen)) : frozen
    }
}

extension MakePapers.Outcome {
    fileprivate func refusal(_ month: CalendarMonth) -> Refusal {
        let names = failures.map { failure in
            guard case .papers(_, let member?) = failure.matter else { return "" }
            return member
        }
        return Refusal(
            .papersNotMade, ["month": "\(month)", "members": names.filter { !$0.isEmpty }.joined(separator: ", ")])
    }
}
