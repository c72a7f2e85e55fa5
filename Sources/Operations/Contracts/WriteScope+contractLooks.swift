import Domain
import Ledger
import Storage

extension WriteScope {
    /// Notes a look at a contract's document or at a scan of it by anybody but the own employer and the candidate.
    func recordLook(at contract: Contract, desk: Desk) throws {
        switch desk.actor.authority {
        case .candidate: break
        case .members where desk.actor.belongsTo(contract.bringing): break
        case .members: try recordLook(.contractSeen, at: contract.candidate, for: contract.taking, at: desk)
        case .network: try recordLook(.contractSeen, at: contract.candidate, for: nil, at: desk)
        }
    }
}
