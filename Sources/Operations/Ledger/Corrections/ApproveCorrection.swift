package import Domain
import Ledger
package import Storage

/// Approves what another coordinator proposed, and books it. Coordinators in person, or a program of theirs; never the
/// one who proposed it.
package struct ApproveCorrection: Command {
    package let id: CorrectionId

    package init(id: CorrectionId) {
        self.id = id
    }

    /// Refuses `correctionOwn`, `correctionStateWrong`, and whatever stands in the way of booking it by now.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> CorrectionId {
        let correction = try scope.reading.correctionToDecide(id, at: desk)
        let approver = try scope.reading.mustBeSecondCoordinator(for: correction, at: desk)
        try scope.carryOut(correction, approvedBy: approver, at: desk)
        return id
    }
}
