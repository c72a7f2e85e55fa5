package import Domain
import Ledger
package import Storage
import Wording

/// Asks a colleague with the right to sign to sign instead: a user of the member, or a coordinator *namens* it.
package struct ForwardContract: Command {
    package let id: ContractId
    package let party: ContractParty?
    package let colleague: UserId

    /// - Parameter party: for whom; nil for who acts for one of the two members only.
    package init(id: ContractId, party: ContractParty? = nil, to colleague: UserId) {
        self.id = id
        self.party = party
        self.colleague = colleague
    }

    /// Refuses `signatory-unknown` for anybody but those whom `ListSignatories` gives.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustTakePart()
        let contract = try scope.reading.knownContract(id, at: desk)
        let party = try desk.party(of: contract, as: party)
        guard party != .employee else {
            throw Refusal(.contractPartyUnknown, at: "/party", ["party": party.rawValue])
        }
        try contract.mustAwait(party)
        let member = contract.member(signing: party)
        guard let user = try scope.reading.signatories(of: member).first(where: { $0.id == colleague }) else {
            throw Refusal(.signatoryUnknown, at: "/user")
        }
        let letter = Letter.contractForwarded(
            network: desk.network.name, number: contract.number ?? "", to: party,
            signBy: contract.lastDayToSign(rulebook: desk.equipment.rulebook) ?? desk.today,
            link: desk.address(of: .contract(id))
        )
        try scope.post(letter, to: user, as: MailReader.Part(member), at: desk)
        try scope.record(.contractForwarded, .contract, id, at: desk, namens: member, detail: "\(user.id)")
        return id
    }
}
