package import Domain
import Ledger
package import Storage
import Wording

/// Says no to an issued contract, for one of those who sign, with a reason from the closed list. The candidate's own
/// reason goes to the coordinator only (domain.md, 5).
package struct DeclineContract: Command {
    package let id: ContractId
    package let reason: DeclineReason
    package let party: ContractParty?

    /// - Parameter party: for whom; nil for the candidate in person and for who acts for one of the two members only.
    package init(id: ContractId, reason: DeclineReason, party: ContractParty? = nil) {
        self.id = id
        self.reason = reason
        self.party = party
    }

    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        let contract = try scope.reading.knownContract(id, at: desk)
        let party = try desk.party(of: contract, as: party)
        _ = try contract.state.after(.decline)
        let shown = party == .employee ? DeclineReason.candidatePrefersNot : reason
        if party == .employee, var claim = try scope.reading.claim(contract.claim) {
            claim.candidateReason = reason
            try scope.save(claim)
        }
        let others = contract.terms.parties.filter { $0 != party }
        try scope.abandon(contract, by: .decline, told: others, at: desk)
        try scope.record(
            .contractDeclined, .contract, id, at: desk, namens: contract.member(signing: party),
            detail: "\(party.rawValue)-\(shown.rawValue)"
        )
        return id
    }
}
