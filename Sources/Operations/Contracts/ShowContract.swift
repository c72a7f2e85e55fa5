package import Domain
import Ledger
package import Storage

/// One contract: for both members, coordinators, and once it is issued the candidate in person.
package struct ShowContract: Inquiry {
    package let id: ContractId

    package init(id: ContractId) {
        self.id = id
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> ContractView {
        try scope.view(of: scope.knownContract(id, at: desk), at: desk)
    }
}
