import Domain
import Ledger

@testable import Operations

extension ContractScene {
    /// Extends a placement by an addendum that everybody signs.
    func extend(_ placement: PlacementId, until end: String) async throws {
        let desk = try await employer.desk()
        let id = try await desk.perform(DraftAddendum(placement: placement, end: Self.day(end)))
        _ = try await IssueContract(id: id, revision: shown(id).revision).run(at: desk)
        for party in try await shown(id).awaited { try await sign(id, as: party) }
    }
}
