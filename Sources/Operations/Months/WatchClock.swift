import Domain
import Ledger
import Storage

/// Notes each day that the scheduler looked at this network, so that a clock that runs far ahead is noticed: it closes
/// no month by itself until a coordinator has closed one by hand.
struct WatchClock: Sendable {
    /// The longest time that a server stands still and goes on afterwards by itself as if nothing had been.
    private static let longestAbsenceDays = 62

    /// - Returns: the failure to tell of, at growing distances.
    func run(at desk: Desk) async throws -> [DueFailure] {
        let last = try await desk.ask(LastWatch())
        guard Self.isPlausible(desk.today, after: last) else {
            return try await desk.attempt(.clock) { throw ImplausibleClock() }.map { [$0] } ?? []
        }
        desk.equipment.troubles.clear(.clock, in: desk.network.id)
        if last != desk.today { try await desk.perform(NoteRoutine(.watch)) }
        return []
    }

    /// Whether the clock stands no further ahead than a server may have stood still. One that was set back does no harm:
    /// no month is over earlier by it.
    static func isPlausible(_ today: CalendarDay, after last: CalendarDay?) -> Bool {
        last.map { $0.days(until: today) <= longestAbsenceDays } ?? true
    }
}

private struct LastWatch: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> CalendarDay? { try scope.lastDay(of: .watch) }
}
