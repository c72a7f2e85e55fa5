package import Domain
import Ledger
package import Storage

/// What the Poortwachter clock of a candidate runs on: for the own employer, and for coordinators, whose look goes into
/// the access log. For everybody else it does not exist.
package struct LookAtTimeline: Command {
    package static var changes: Bool { false }

    package let id: CandidateId

    package init(id: CandidateId) {
        self.id = id
    }

    /// - Returns: nil when it was never filled in.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> TimelineFacts? {
        let candidate = try scope.reading.ownCandidate(id, at: desk)
        if !desk.actor.belongsTo(candidate.member) { try scope.recordLook(.timelineSeen, at: id, for: nil, at: desk) }
        return try scope.reading.timeline(of: id, at: desk)
    }
}
