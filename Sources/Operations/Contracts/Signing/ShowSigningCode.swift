package import Domain
import Ledger
package import Storage

/// The code that waits to be typed at this desk; nil when none works.
package struct ShowSigningCode: Inquiry {
    package let id: ContractId
    package let party: ContractParty?

    package init(id: ContractId, party: ContractParty? = nil) {
        self.id = id
        self.party = party
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> SigningCodeTerm? {
        let contract = try scope.knownContract(id, at: desk)
        let party = try desk.party(of: contract, as: party)
        let person = try scope.signingPerson(for: party, of: contract, at: desk)
        guard let code = try scope.signingCode(of: id, as: party, for: desk.actor.label),
            code.expiresAt > desk.now, code.tries < SigningCodeLimits.tries,
            code.documentHash == contract.documentHash, contract.awaited.contains(party)
        else { return nil }
        return SigningCodeTerm(
            sentTo: Signer.masked(person.address), expiresAt: code.expiresAt, textHash: code.documentHash)
    }
}
