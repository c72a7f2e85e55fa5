import Domain
import Ledger
import Storage

/// Notes each day that the scheduler looked at this network, so that a clock that runs far ahead is noticed: nothing
/// that depends on the day goes by itself then, until a coordinator has closed a month by hand.
struct WatchClock: Sendable {
    /// The longest time that a server stands still and goes on afterwards by itself as if nothing had been.
    private static let longestAbsenceDays = 62

    /// - Returns: whether the clock stands no further ahead than a server may have stood still. One that was set back
    ///   does no harm: nothing is due earlier by it.
    func run(at desk: Desk) async throws -> Bool {
        let last = try await desk.ask(LastWatch())
        guard last.map({ $0.days(until: desk.today) <= Self.longestAbsenceDays }) ?? true else { return false }
        desk.equipment.troubles.clear(.clock, in: desk.network.id)
        if last != desk.today { try await desk.perform(NoteRoutine(.watch)) }
        return true
    }
}

private struct LastWatch: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> CalendarDay? { try scope.lastDay(of: .watch) }
}
