import Domain
import Ledger
import Storage

extension ReadScope {
    /// The placement that an addendum extends; nil for a contract.
    func extendedPlacement(of contract: Contract) throws -> Placement? {
        guard let amended = contract.amends else { return nil }
        guard let placement = try placement(ofContract: amended) else { throw Refusal(.placementUnknown) }
        return placement
    }

    /// The last terms that hold for a contract's placement: of its last addendum in force, or its own.
    func latestTerms(of contract: Contract) throws -> ContractTerms {
        let inForce: Set<ContractState> = [.inForce, .ended, .terminated]
        let addenda = try addenda(of: contract.id).filter { inForce.contains($0.state) }
        return addenda.max { $0.terms.start < $1.terms.start }?.terms ?? contract.terms
    }

    /// Refuses `contractAddendumFixed` when an addendum's terms are not an extension of its placement.
    func mustExtend(_ contract: Contract) throws {
        guard let placement = try extendedPlacement(of: contract), let amended = contract.amends,
            let original = try self.contract(amended)
        else { return }
        try placement.mustNotHaveEnded()
        let terms = contract.terms
        let values = ["end": "\(placement.plannedEnd)"]
        guard terms.start == placement.plannedEnd.adding(days: 1) else {
            throw Refusal(.contractAddendumFixed, at: "/start", values)
        }
        guard terms.kind == original.terms.kind else { throw Refusal(.contractAddendumFixed, at: "/kind", values) }
        guard terms.bringing == original.terms.bringing else {
            throw Refusal(.contractAddendumFixed, at: "/bringing", values)
        }
        guard terms.taking == original.terms.taking else {
            throw Refusal(.contractAddendumFixed, at: "/taking", values)
        }
    }
}
