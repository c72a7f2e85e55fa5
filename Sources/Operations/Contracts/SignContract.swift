package import Domain
package import Ledger
import Storage

/// Signs an issued contract for one party, in any order, with the one-time code that was mailed for it; the last
/// signature puts it in force and plans the placement.
package struct SignContract: Sendable {
    package let id: ContractId
    package let party: ContractParty?
    package let textHash: Digest256
    package let code: String
    package let function: PlainLine?

    /// - Parameters:
    ///   - party: for whom; nil for the candidate in person and for who acts for one of the two members only.
    ///   - textHash: of the document that was read.
    ///   - code: as it was typed.
    ///   - function: what the signer is at the member.
    package init(
        id: ContractId, party: ContractParty? = nil, textHash: Digest256, code: String, function: PlainLine? = nil
    ) {
        self.id = id
        self.party = party
        self.textHash = textHash
        self.code = code
        self.function = function
    }

    /// Refuses `signing-code-wrong` (which counts), `signing-code-over`, `contract-text-changed`,
    /// `contract-already-signed`, `contract-state-wrong`, and whoever may not sign.
    ///
    /// - Parameter once: what makes a repeated request sign once.
    package func run(at desk: Desk, once: Once? = nil) async throws -> ContractId {
        switch try await desk.perform(TrySignature(signing: self, once: once)) {
        case .refused(let refusal): throw refusal
        case .signed(let id): return id
        }
    }
}
