import Domain
import Ledger
package import Storage

/// The contract with that number, as people say it: `2026-0007`.
package struct FindContract: Inquiry {
    package let number: String

    package init(number: String) {
        self.number = number
    }

    /// Refuses `not-found`.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> ContractView {
        guard let contract = try scope.contract(number: number) else { throw Refusal(.notFound) }
        return try scope.view(of: scope.knownContract(contract.id, at: desk), at: desk)
    }
}
