package import Domain
import Ledger
package import Storage

/// One correction. Coordinators only.
package struct ShowCorrection: Inquiry {
    package let id: CorrectionId

    package init(id: CorrectionId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> CorrectionView {
        try desk.mustBeCoordinator()
        guard let correction = try scope.correction(id) else { throw Refusal(.notFound) }
        return try scope.view(of: correction, at: desk)
    }
}
