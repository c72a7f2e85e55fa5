package import Domain
import Ledger
import Secrets
package import Storage

/// Refuses what another coordinator proposed, with a reason. Nothing is booked.
package struct RefuseCorrection: Command {
    package let id: CorrectionId
    package let reason: FreeText

    package init(id: CorrectionId, reason: FreeText) {
        self.id = id
        self.reason = reason
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CorrectionId {
        var correction = try scope.reading.correctionToDecide(id, at: desk)
        correction.decidedBy = try scope.reading.mustBeSecondCoordinator(for: correction, at: desk)
        correction.state = .refused
        correction.decidedAt = desk.now
        correction.refusal = reason.text
        try scope.decide(correction, refusalSalt: desk.equipment.randomness.bytes(16))
        try scope.record(.correctionRefused, .correction, id, at: desk)
        return id
    }
}
