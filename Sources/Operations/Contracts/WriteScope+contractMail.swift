import Domain
import Ledger
import Storage
import Wording

/// A mail about a contract: to each of its parties, with a link and never the document.
enum ContractMail {
    case contractToSign
    case contractComplete

    fileprivate func letter(_ network: String, _ number: String, _ party: ContractParty, _ link: String) -> Letter {
        switch self {
        case .contractToSign: .contractToSign(network: network, number: number, to: party, link: link)
        case .contractComplete: .contractComplete(network: network, number: number, to: party, link: link)
        }
    }
}

extension WriteScope {
    /// Queues a mail for whoever signs: of a member its signatories and contact persons, the candidate by the personal
    /// link.
    func post(_ mail: ContractMail, about contract: Contract, at desk: Desk) throws {
        let page = desk.address(of: .contract(contract.id))
        func letter(_ party: ContractParty, _ link: String) -> Letter {
            mail.letter(desk.network.name, contract.number ?? "", party, link)
        }
        for party in contract.terms.parties {
            switch party {
            case .bringing: try post(letter(party, page), to: contract.bringing, roles: Self.signers, at: desk)
            case .taking: try post(letter(party, page), to: contract.taking, roles: Self.signers, at: desk)
            case .employee:
                guard let identity = try reading.identity(of: contract.candidate, at: desk) else { continue }
                let link = try personalLink(of: contract.candidate, at: desk).address
                try post(letter(party, link), to: identity.email, language: .dutch, at: desk)
            }
        }
    }

    private static var signers: Set<MemberRole> { [.contact, .signatory] }
}
