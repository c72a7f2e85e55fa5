import Domain
import Ledger
import Storage

/// Sends the weekly mail on Monday morning to every user who wants it and for whom there is something; each once. Done
/// by the scheduler. Who had no account that morning gets it from the next Monday on. A week whose Monday the server
/// missed is told later in that week.
package struct SendDigests: Sendable {
    /// How many users are served in one round, so that other networks need not wait long.
    private static let batch = 100
    /// A mail tells of no more than this, however long the server stood still.
    private static let longestDays = 28

    package init() {}

    package func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        guard let round = try await desk.ask(DigestRound()) else { return }
        var users = try await desk.ask(DigestReaders(monday: round.monday, morning: round.morning, limit: Self.batch))
        let isLast = users.count < Self.batch
        while let user = users.popLast() {
            let figures = try await desk.ask(DigestOf(user: user, since: round.since(longestDays: Self.longestDays)))
            try await desk.perform(PostDigest(user: user, monday: round.monday, figures: figures))
        }
        if isLast { try await desk.perform(NoteRoutine(.digest)) }
    }
}

/// The week that is to be told.
private struct DigestRound: Inquiry {
    struct Week: Sendable {
        let monday: CalendarDay
        /// When it was last told; nil for the first time.
        let told: CalendarDay?

        /// From when on things are new: the morning of the last one, or a week ago.
        func since(longestDays: Int) -> Instant {
            let first = max(told ?? monday.adding(days: -7), monday.adding(days: -longestDays))
            return Self.morning(of: first)
        }

        /// When this week's goes out.
        var morning: Instant { Self.morning(of: monday) }

        private static func morning(of day: CalendarDay) -> Instant { .startOfAmsterdamDay(day).adding(hours: 7) }
    }

    /// Nil when this week's was told, or Monday morning has not begun.
    func answer(at desk: Desk, in scope: ReadScope) throws -> Week? {
        let monday = desk.today.adding(days: 1 - desk.today.weekday.rawValue)
        guard desk.today > monday || desk.now.amsterdamClock >= SendReminders.morning else { return nil }
        // A day that has not come yet was noted by a clock that ran ahead.
        let told = try scope.lastDay(of: .digest).flatMap { $0 <= desk.today ? $0 : nil }
        return told.map { $0 < monday } ?? true ? Week(monday: monday, told: told) : nil
    }
}

/// Users who may still get this week's mail, some at a time.
private struct DigestReaders: Inquiry {
    let monday: CalendarDay
    let morning: Instant
    let limit: Int

    func answer(at desk: Desk, in scope: ReadScope) throws -> [User] {
        try scope.digestReaders(notTold: monday.description, knownAt: morning, limit: limit)
    }
}
