package import Domain
import Ledger
package import Storage

/// Who may sign for one of the two members of a contract: for its own users and coordinators.
package struct ListSignatories: Inquiry {
    package let id: ContractId
    package let party: ContractParty

    package init(id: ContractId, party: ContractParty) {
        self.id = id
        self.party = party
    }

    /// Refuses `contract-party-unknown` for the employee, who signs in person.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> [User] {
        let contract = try scope.knownContract(id, at: desk)
        guard party != .employee, contract.terms.parties.contains(party) else {
            throw Refusal(.contractPartyUnknown, at: "/party", ["party": party.rawValue])
        }
        let member = contract.member(signing: party)
        try desk.mustActFor(member)
        return try scope.signatories(of: member).map { $0.seen(within: [member]) }
    }
}
