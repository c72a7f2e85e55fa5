package import Domain
import Ledger

/// Issues a contract: reserves its number, makes its document, and commits it with the mails that ask to sign. The own
/// employer, who knows the clock, or a coordinator.
///
/// A stop in between loses nothing: `ResumeIssuing`, or issuing again, goes on with the same number.
package struct IssueContract: Sendable {
    package let id: ContractId
    package let revision: Int

    package init(id: ContractId, revision: Int) {
        self.id = id
        self.revision = revision
    }

    /// Refuses with every rule that the terms break, `contract-nobody-signs` for a member for whom nobody may sign, and
    /// `clause-unusable` for words of the network's own that no longer fit.
    package func run(at desk: Desk) async throws -> ContractId {
        _ = try await desk.perform(ReserveContract(id: id, revision: revision))
        return try await MakeContract(id: id).run(at: desk)
    }
}
