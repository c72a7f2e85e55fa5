package import Domain
import Ledger

/// What waits for the candidate's own answer.
package enum CandidateQuestion: Hashable, Sendable {
    /// May the card be shown to other members?
    case akkoord
    /// Would you like to talk about this place?
    case talk(ClaimId)
    /// Do you say yes to this place?
    case placement(ClaimId)

    /// In the order in which the claims stand.
    static func open(for candidate: Candidate, _ claims: [Claim]) -> [CandidateQuestion] {
        let asksAkkoord = candidate.state == .awaitingAkkoord && candidate.gates.akkoord == nil
        let aboutClaims = claims.compactMap { claim -> CandidateQuestion? in
            switch claim.state {
            case .proposed: .talk(claim.id)
            case .inTalks: claim.agreements.candidate ? nil : .placement(claim.id)
            case .accepted, .ended, .declined, .withdrawn, .expired, .onHold: nil
            }
        }
        return (asksAkkoord ? [.akkoord] : []) + aboutClaims
    }
}
