import Domain
import Ledger

extension Desk {
    /// As which party the desk's actor speaks about a contract. The own employer may pass on what the employee did on
    /// paper; whoever acts for both members says for whom.
    func party(of contract: Contract, as chosen: ContractParty?) throws(Refusal) -> ContractParty {
        if case .candidate = actor.authority {
            guard chosen ?? .employee == .employee else { throw Refusal(.notYourMember, at: "/party") }
            return .employee
        }
        if let chosen {
            guard actor.actsFor(contract.member(signing: chosen)) else { throw Refusal(.notYourMember, at: "/party") }
            return chosen
        }
        switch try side(bringing: contract.bringing, taking: contract.taking, as: nil) {
        case .bringing: return .bringing
        case .taking: return .taking
        }
    }
}

extension Contract {
    /// The member whose users act for that party; for the employee the own employer.
    func member(signing party: ContractParty) -> MemberId {
        party == .taking ? taking : bringing
    }
}
