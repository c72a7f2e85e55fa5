import Ledger
import Operations
import Synchronization
import Testing

/// A clock that stands still until a test moves it. It begins at 2026-11-02T09:00:00Z, a Monday.
final class TestClock: Sendable {
    private let instant = Mutex(Instant(milliseconds: 1_793_610_000_000))

    var now: Instant { instant.withLock { $0 } }

    var source: TimeSource { TimeSource { [self] in now } }

    func set(_ now: Instant) {
        instant.withLock { $0 = now }
    }

    /// To nine o'clock UTC of that day.
    func set(_ day: CalendarDay) throws {
        set(try #require(Instant("\(day)T09:00:00Z")))
    }

    func advance(days: Int64 = 0, hours: Int64 = 0, seconds: Int64 = 0) {
        instant.withLock { $0 = $0.adding(days: days).adding(hours: hours).adding(seconds: seconds) }
    }
}
