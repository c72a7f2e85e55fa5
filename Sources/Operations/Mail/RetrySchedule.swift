import Ledger

/// When a failed mail is tried again: after 1, 5 and 15 minutes, 1, 4, 8 and 12 hours and then four times a day later,
/// five days in all, as mail servers do (RFC 5321, section 4.5.4.1); then it is parked.
enum RetrySchedule {
    private static let delaysInMinutes: [Int64] = [1, 5, 15, 60, 240, 480, 720, 1440, 1440, 1440, 1440]

    /// - Parameter attempts: how many tries were made, the failed one included.
    /// - Returns: nil when there are no more.
    static func next(after attempts: Int, from now: Instant) -> Instant? {
        guard delaysInMinutes.indices.contains(attempts - 1) else { return nil }
        return now.adding(seconds: delaysInMinutes[attempts - 1] * 60)
    }

    /// When a mail is tried again that met what every mail would have met: in a minute, behind those that wait already.
    static func afterOutage(from now: Instant) -> Instant { now.adding(seconds: 60) }
}
