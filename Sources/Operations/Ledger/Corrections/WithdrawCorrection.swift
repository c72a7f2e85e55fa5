package import Domain
import Ledger
package import Storage

/// Takes back a correction that waits for approval. Any coordinator may: nothing was booked yet.
package struct WithdrawCorrection: Command {
    package let id: CorrectionId

    package init(id: CorrectionId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CorrectionId {
        var correction = try scope.reading.correctionToDecide(id, at: desk)
        correction.state = .withdrawn
        correction.decidedBy = try scope.reading.responsibleUser(at: desk)
        correction.decidedAt = desk.now
        try scope.decide(correction)
        try scope.record(.correctionWithdrawn, .correction, id, at: desk)
        return id
    }
}
