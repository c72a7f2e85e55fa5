import Domain
import Ledger

/// How long an account is shut after wrong tries: every fifth in a row shuts it, for a quarter of an hour and then each
/// time twice as long, at most a day. It says so to whoever tries, at the price that a shut account is known to exist.
enum LockOut {
    private static let tries = 5
    private static let firstMinutes = 15
    private static let maximumMinutes = 24 * 60

    /// Until when the account is shut after that many failures in a row; nil when it stays open.
    static func end(after failures: Int, at now: Instant) -> Instant? {
        guard failures > 0, failures.isMultiple(of: tries) else { return nil }
        let doublings = min(failures / tries - 1, 10)
        return now.adding(seconds: Int64(min(firstMinutes << doublings, maximumMinutes)) * 60)
    }

    static func refusal(until end: Instant, at now: Instant) -> Refusal {
        let minutes = (end.milliseconds - now.milliseconds + 59_999) / 60_000
        return Refusal(.signInLocked, ["minutes": String(max(1, minutes))])
    }
}
