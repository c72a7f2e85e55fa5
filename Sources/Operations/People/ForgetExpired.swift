import Ledger
import Storage

/// Forgets what has served its time: requests' records after a week, links and sessions once they have ended.
struct ForgetExpired: Command {
    private static let daysOfIdempotency: Int64 = 7

    func execute(at desk: Desk, in scope: WriteScope) throws {
        try desk.mustBeCoordinator()
        try scope.forgetIdempotencyRecords(before: desk.now.adding(days: -Self.daysOfIdempotency))
        try scope.deleteLinks(expiredAt: desk.now)
        try scope.deleteSessions(expiredAt: desk.now)
        try scope.deleteSigningCodes(countedBefore: desk.now.adding(seconds: -SigningCodeLimits.hourInSeconds))
    }
}
