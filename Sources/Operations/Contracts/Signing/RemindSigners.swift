package import Domain
import Ledger
package import Storage

/// Reminds those who have not signed, each at most once a day: either member, a coordinator, or the scheduler.
package struct RemindSigners: Command {
    package let id: ContractId
    package let party: ContractParty?

    /// - Parameter party: whom; nil for everybody who has yet to sign.
    package init(id: ContractId, party: ContractParty? = nil) {
        self.id = id
        self.party = party
    }

    /// Refuses `reminder-sent-today` when there is nobody left to remind.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustTakePart()
        let contract = try scope.reading.knownContract(id, at: desk)
        if let party { try contract.mustAwait(party) } else { try contract.mustBeIssued() }
        let asked = try (party.map { [$0] } ?? contract.awaited).filter { party in
            try scope.insertReminder(of: id, to: party, on: desk.today, by: desk.actor.label)
        }
        guard !asked.isEmpty else { throw Refusal(.reminderSentToday) }
        let signBy = contract.lastDayToSign(rulebook: desk.equipment.rulebook) ?? desk.today
        try scope.post(.contractReminder(signBy: signBy), about: contract, to: asked, at: desk)
        try scope.record(
            .contractReminded, .contract, id, at: desk, detail: asked.map(\.rawValue).joined(separator: ","))
        return id
    }
}
