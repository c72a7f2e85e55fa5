import Domain
import Ledger
import Storage
import Wording

/// Tells who can still answer a proposal that its last day is near.
struct WarnOfExpiringClaims: Command {
    /// How many are told in one transaction; what is left comes at the next call.
    static let batch = 200

    /// - Returns: how many were told.
    func execute(at desk: Desk, in scope: WriteScope) throws -> Int {
        let days = desk.equipment.rulebook.value(.claimExpiryNoticeWorkingDays, on: desk.today)
        let until = desk.today.adding(workingDays: days)
        let claims = try scope.reading.unwarnedClaims(answeredBy: desk.today...until, limit: Self.batch)
        for claim in claims where try scope.mark(.expiry(of: claim.id), on: desk.today) {
            try scope.tell([.employer, .candidate], about: claim, at: desk) {
                .claimExpiring(network: desk.network.name, $0, to: $1, answerBy: claim.answerBy, link: $2)
            }
        }
        return claims.count
    }
}

extension ToldMark {
    fileprivate static func expiry(of claim: ClaimId) -> ToldMark {
        ToldMark(.claimExpiring, subject: claim.description)
    }
}
