package import Domain
import Ledger
package import Storage

/// Changes the terms of a draft: either member, or a coordinator. Refused when somebody changed it in the meantime.
package struct ChangeTerms: Command {
    package let id: ContractId
    package let revision: Int
    package let draft: TermsDraft

    package init(id: ContractId, revision: Int, draft: TermsDraft) {
        self.id = id
        self.revision = revision
        self.draft = draft
    }

    /// Refuses with every rule that the terms break, apart from what may still come: what nobody filled in
    /// yet, UWV's approval, and the coordinator's of a longer term.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustTakePart()
        var contract = try scope.reading.knownContract(id, at: desk)
        guard contract.revision == revision else { throw Refusal(.revisionStale) }
        try contract.change(to: draft.terms)
        try mustBeTheirs(contract, in: scope.reading)
        try scope.reading.mustExtend(contract)
        let faults = try scope.reading.faults(of: contract, at: desk)
        if let refusals = Refusals(faults.filter { !ContractTerms.mayComeLater.contains($0.code) }) { throw refusals }
        try scope.save(contract)
        try scope.record(
            .contractChanged, .contract, id, at: desk,
            namens: desk.actor.actsFor(contract.bringing) ? contract.bringing : contract.taking
        )
        return id
    }

    private func mustBeTheirs(_ contract: Contract, in scope: ReadScope) throws {
        func refusal(_ party: ContractParty) -> Refusal {
            Refusal(.contractPartyUnknown, at: "/\(party.rawValue)", ["party": party.rawValue])
        }
        if let bringing = draft.bringing, try scope.legalEntity(bringing)?.member != contract.bringing {
            throw refusal(.bringing)
        }
        guard try scope.legalEntity(draft.taking)?.member == contract.taking else { throw refusal(.taking) }
    }
}
