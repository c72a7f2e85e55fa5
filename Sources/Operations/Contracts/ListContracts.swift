package import Domain
import Ledger
package import Storage

/// The contracts in which one's own members bring or take, in the order in which they were drafted; for a coordinator
/// all, for a candidate the own ones that were issued.
package struct ListContracts: Inquiry {
    package let state: ContractState?
    package let after: ContractId?
    package let limit: Int

    /// - Parameters:
    ///   - state: only those in this state; nil for all.
    ///   - after: the last one already seen; nil from the start.
    ///   - limit: 1-200.
    package init(state: ContractState? = nil, after: ContractId? = nil, limit: Int = 200) {
        self.state = state
        self.after = after
        self.limit = limit
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [ContractView] {
        try contracts(at: desk, in: scope).map { try scope.view(of: $0, at: desk) }
    }

    private func contracts(at desk: Desk, in scope: ReadScope) throws -> [Contract] {
        guard case .candidate(let id) = desk.actor.authority else {
            return try scope.contracts(of: desk.ownMembers, state: state, after: after, limit: limit)
        }
        let own = try scope.contracts(of: id).filter { contract in
            contract.hasDocument && (state ?? contract.state) == contract.state
                && after.map { contract.id > $0 } ?? true
        }
        return Array(own.prefix(limit))
    }
}
