package import Domain
import Ledger
package import Storage

/// Erases the texts of a correction that is decided, as when its reason names a person after all. The ledger's rows
/// keep a salted hash, from which nobody finds the text back, so the chain stays whole.
package struct EraseReason: Command {
    package let id: CorrectionId

    package init(id: CorrectionId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> CorrectionId {
        try desk.mustBeCoordinator()
        guard let correction = try scope.reading.correction(id) else { throw Refusal(.notFound) }
        guard correction.state != .proposed else {
            throw Refusal(.correctionStateWrong, ["state": correction.state.rawValue])
        }
        let transfers = try scope.reading.transfers(of: correction).map(\.id)
        try scope.eraseTexts(of: id, transfers: transfers)
        try scope.record(.transferCorrected, .correction, id, at: desk, detail: "reason-erased")
        return id
    }
}
