package import Domain
import Ledger
package import Storage
import Wording

/// Takes a contract back that is a draft or not yet signed by everybody: either member, or a coordinator. The place is
/// free again and the candidate open.
package struct WithdrawContract: Command {
    package let id: ContractId

    package init(id: ContractId) {
        self.id = id
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustTakePart()
        let contract = try scope.reading.knownContract(id, at: desk)
        let byOwn = desk.actor.actsFor(contract.bringing)
        var told: [ContractParty] = [byOwn ? .taking : .bringing]
        if desk.actor.actsForNetwork { told = [.bringing, .taking] }
        // The candidate hears it only of what was there to read.
        if contract.hasDocument { told.append(.employee) }
        try scope.abandon(contract, by: .withdraw, told: told, at: desk)
        try scope.record(
            .contractWithdrawn, .contract, id, at: desk, namens: byOwn ? contract.bringing : contract.taking
        )
        return id
    }
}
