package import Ledger

/// Something that comes by itself and does not succeed at the moment. It is tried again at growing distances.
package struct Trouble: Hashable, Sendable {
    /// What does not succeed.
    package enum Matter: Hashable, Sendable {
        case work(DueWork)
        /// The papers of a member in a frozen month, by the member's code; those of the network without one.
        case papers(CalendarMonth, member: String?)
        /// All that depends on the day, because the clock stands further ahead than the server was ever away.
        case clock
    }

    private static let delaysInMinutes: [Int64] = [1, 5, 15, 60]

    package let matter: Matter
    /// When it first did not succeed.
    package let since: Instant
    /// How many tries were made.
    package let tries: Int
    package let lastTry: Instant

    package init(_ matter: Matter, since: Instant, tries: Int = 1, lastTry: Instant) {
        self.matter = matter
        self.since = since
        self.tries = tries
        self.lastTry = lastTry
    }

    /// From when it is tried again: after 1, 5 and 15 minutes, then every hour.
    package var nextTry: Instant {
        lastTry.adding(seconds: Self.delaysInMinutes[min(tries, Self.delaysInMinutes.count) - 1] * 60)
    }

    /// The same after one more try in vain.
    package func again(at now: Instant) -> Trouble {
        Trouble(matter, since: min(since, now), tries: tries + 1, lastTry: now)
    }

    /// Whether it is to be tried now. A clock that was set back makes nothing wait.
    package func isDue(at now: Instant) -> Bool { now >= nextTry || now < lastTry }
}
