package import Domain
import Ledger
package import Storage

/// Corrections, the latest first. Coordinators only.
package struct ListCorrections: Inquiry {
    package let state: CorrectionState?
    /// Only those that wait for the one who asks.
    package let awaitingMe: Bool
    package let before: CorrectionId?
    package let limit: Int

    /// - Parameters:
    ///   - before: the identifier of the last one already seen; nil from the latest.
    ///   - limit: 1-200.
    package init(
        _ state: CorrectionState? = nil, awaitingMe: Bool = false, before: CorrectionId? = nil, limit: Int = 200
    ) {
        self.state = awaitingMe ? .proposed : state
        self.awaitingMe = awaitingMe
        self.before = before
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [CorrectionView] {
        try desk.mustBeCoordinator()
        return try scope.corrections(state, before: before, limit: limit)
            .map { try scope.view(of: $0, at: desk) }.filter { !awaitingMe || $0.mayDecide }
    }
}
