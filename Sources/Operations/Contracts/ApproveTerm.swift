package import Domain
import Ledger
package import Storage

/// Approves the term of a draft that is longer than its kind's own: a coordinator. It holds for this kind and up to the
/// draft's last day, also when the terms change otherwise.
package struct ApproveTerm: Command {
    package let id: ContractId
    package let revision: Int

    package init(id: ContractId, revision: Int) {
        self.id = id
        self.revision = revision
    }

    /// Refuses `contractTermNotLonger` when nothing needs approval.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustBeCoordinator()
        let contract = try scope.reading.knownContract(id, at: desk)
        guard contract.revision == revision else { throw Refusal(.revisionStale) }
        guard contract.state == .draft else {
            throw Refusal(.contractStateWrong, ["state": contract.state.rawValue])
        }
        let terms = contract.terms
        guard
            try scope.reading.faults(of: contract, at: desk).contains(where: {
                $0.code == .contractTermNeedsCoordinator
            })
        else { throw Refusal(.contractTermNotLonger, ["end": "\(terms.end)"]) }
        try scope.insert(
            TermApproval(contract: id, kind: terms.kind, until: terms.end, at: desk.now, by: desk.actor.label)
        )
        try scope.record(.termApproved, .contract, id, at: desk, detail: "\(terms.kind.rawValue)-\(terms.end)")
        return id
    }
}
