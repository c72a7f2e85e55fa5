import Domain
import Ledger
import Storage

/// The first step of issuing: checks the terms, who may sign and the clauses, gives the contract its number and freezes
/// them.
struct ReserveContract: Command {
    let id: ContractId
    let revision: Int

    func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        var contract = try scope.reading.knownContract(id, at: desk)
        try desk.mustActFor(contract.bringing)
        guard contract.revision == revision else { throw Refusal(.revisionStale) }
        guard contract.state != .issuing else { return id }
        _ = try contract.state.after(.reserve)
        try scope.reading.mustBeActive(contract.bringing, contract.taking)
        if let refusals = Refusals(try scope.reading.obstacles(to: contract, at: desk)) { throw refusals }
        try scope.reading.mustExtend(contract)
        try contract.reserve(number: number(of: contract, at: desk, in: scope), at: desk.now)
        try scope.save(contract)
        return id
    }

    /// The next of the year, or for an addendum the contract's own with the next letter and number: `2026-0007-A1`.
    private func number(of contract: Contract, at desk: Desk, in scope: WriteScope) throws -> String {
        guard let amended = contract.amends else {
            let year = desk.today.parts.year
            return SpokenCode.contract(try scope.nextNumber(of: .contracts(year: year)), year: year)
        }
        guard let number = try scope.reading.contract(amended)?.number else { throw Refusal(.notFound) }
        let earlier = try scope.reading.addenda(of: amended).filter { $0.number != nil }.count
        return SpokenCode.addendum(earlier + 1, to: number)
    }
}
