import Domain
import Ledger
import Storage
import Wording

/// A mail about a contract: to each of its parties, with a link and never the document.
enum ContractMail {
    case contractToSign
    case contractComplete
    case contractDeclined
    case contractExpired
    case contractReminder(signBy: CalendarDay)

    fileprivate func letter(_ network: String, _ number: String, _ party: ContractParty, _ link: String) -> Letter {
        switch self {
        case .contractToSign: .contractToSign(network: network, number: number, to: party, link: link)
        case .contractComplete: .contractComplete(network: network, number: number, to: party, link: link)
        case .contractDeclined: .contractDeclined(network: network, number: number, to: party, link: link)
        case .contractExpired: .contractExpired(network: network, number: number, to: party, link: link)
        case .contractReminder(let signBy):
            .contractReminder(network: network, number: number, to: party, signBy: signBy, link: link)
        }
    }
}

extension WriteScope {
    /// Queues a mail for whoever signs: of a member its signatories and contact persons, the candidate by the personal
    /// link.
    ///
    /// - Parameter parties: to whom; nil for all who sign.
    func post(
        _ mail: ContractMail, about contract: Contract, to parties: [ContractParty]? = nil, at desk: Desk
    ) throws {
        let page = desk.address(of: .contract(contract.id))
        func letter(_ party: ContractParty, _ link: String) -> Letter {
            mail.letter(desk.network.name, contract.number ?? "", party, link)
        }
        for party in parties ?? contract.terms.parties {
            switch party {
            case .bringing: try post(letter(party, page), to: contract.bringing, roles: Self.signers, at: desk)
            case .taking: try post(letter(party, page), to: contract.taking, roles: Self.signers, at: desk)
            case .employee:
                guard try reading.identity(of: contract.candidate, at: desk) != nil else { continue }
                let link = try personalLink(of: contract.candidate, at: desk).address
                try post(letter(party, link), toCandidate: contract.candidate, at: desk)
            }
        }
    }

    private static var signers: Set<MemberRole> { [.contact, .signatory] }
}

extension ContractParty {
    /// The same as a reader of mails about proposals.
    var reader: ClaimReader {
        switch self {
        case .bringing: .employer
        case .taking: .host
        case .employee: .candidate
        }
    }
}
