package import Domain
import Ledger
import Storage

/// Seals every contract that everybody signed and that is not sealed yet, and makes the network's certificate when
/// there is none. Done by the scheduler; what a stop interrupted is simply still due.
package struct SealDueContracts: Sendable {
    package init() {}

    /// One contract that cannot be sealed does not keep back the others; its error is thrown after them.
    ///
    /// - Returns: the contracts that were sealed.
    package func run(at desk: Desk) async throws -> [ContractId] {
        let identity = try await KeepSealingIdentity().run(at: desk)
        var sealed: [ContractId] = []
        var failure: (any Error)?
        for id in try await desk.ask(UnsealedContracts()) {
            do {
                if try await SealContract(id: id, identity: identity).run(at: desk) { sealed.append(id) }
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return sealed
    }
}

private struct UnsealedContracts: Inquiry {
    private static let batch = 50

    func answer(at desk: Desk, in scope: ReadScope) throws -> [ContractId] {
        try desk.mustBeCoordinator()
        return try scope.contractsToSeal(limit: Self.batch)
    }
}
