import Domain
import Ledger
import Storage

/// Ends a contract that not everybody signed in time. The proposal stays accepted for a while, so that a new contract
/// can be drafted without asking everybody again.
struct ExpireContract: Command {
    let id: ContractId

    func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustBeCoordinator()
        var contract = try scope.reading.knownContract(id, at: desk)
        try contract.close(by: .expire)
        try scope.save(contract)
        try scope.record(.contractExpired, .contract, id, at: desk)
        try scope.post(.contractExpired, about: contract, to: contract.terms.parties, at: desk)
        return id
    }
}
