import Domain
import Ledger
import Storage

/// The first step of issuing: checks the terms, gives the contract its number and freezes them.
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
        if let refusals = Refusals(try scope.reading.faults(of: contract, at: desk)) { throw refusals }
        let year = desk.today.parts.year
        let number = SpokenCode.contract(try scope.nextNumber(of: .contracts(year: year)), year: year)
        try contract.reserve(number: number, at: desk.now)
        try scope.save(contract)
        return id
    }
}
