import Domain
import Ledger
package import Storage

/// Ends proposed corrections that nobody answered by their last day. Done by the scheduler.
package struct ExpireCorrections: Command {
    /// How many expire in one transaction; what is left comes at the next call.
    private static let batch = 500

    package init() {}

    /// - Returns: how many expired.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> Int {
        try desk.mustBeCoordinator()
        let late = try scope.reading.unansweredCorrections(before: desk.today, limit: Self.batch)
        for id in late {
            guard var correction = try scope.reading.correction(id) else { continue }
            correction.state = .expired
            correction.decidedAt = desk.now
            try scope.decide(correction)
            try scope.record(.correctionExpired, .correction, id, at: desk)
        }
        return late.count
    }
}
