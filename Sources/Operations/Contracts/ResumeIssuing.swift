package import Domain
import Ledger
import Storage

/// Finishes every contract whose issuing was interrupted. Done by the scheduler.
package struct ResumeIssuing: Sendable {
    package init() {}

    /// One contract that cannot be made does not keep back the others; its error is thrown after them.
    ///
    /// - Returns: the contracts that were finished.
    package func run(at desk: Desk) async throws -> [ContractId] {
        var finished: [ContractId] = []
        var failure: (any Error)?
        for id in try await desk.ask(InterruptedContracts()) {
            do { finished.append(try await MakeContract(id: id).run(at: desk)) } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
        return finished
    }
}

private struct InterruptedContracts: Inquiry {
    private static let batch = 100

    func answer(at desk: Desk, in scope: ReadScope) throws -> [ContractId] {
        try desk.mustBeCoordinator()
        return try scope.contracts(of: nil, state: .issuing, limit: Self.batch).map(\.id)
    }
}
