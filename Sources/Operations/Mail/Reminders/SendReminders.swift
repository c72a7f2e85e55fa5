import Domain
import Ledger
import Storage
import Wording

/// Tells everybody in time what will soon be due: once a day, in the morning, each thing once. Done by the scheduler.
///
/// After a time in which the server stood still it is done once. A clock that was set back repeats nothing, and a day
/// that has not come yet counts for nothing: it was noted by a clock that ran ahead.
package struct SendReminders: Sendable {
    /// The time of day in Amsterdam from which it is done: nobody wants these at night.
    static let morning = "07:00"

    package init() {}

    package func run(at desk: Desk) async throws {
        try desk.mustBeCoordinator()
        guard let from = try await desk.ask(RemindersDue()) else { return }
        try await tell(dates(from: from, at: desk), at: desk)
        for notices in [
            try await desk.ask(SlotsToRenew()), try await desk.ask(StaleCards()), try await desk.ask(PlacementsDue()),
        ] { try await tell(notices, at: desk) }
        while try await desk.perform(WarnOfExpiringClaims()) == WarnOfExpiringClaims.batch {}
        for member in try await desk.ask(ListMembers()) { try await desk.perform(TellOfUsedRoom(member: member.id)) }
        try await desk.perform(NoteRoutine(.reminders))
    }

    private func dates(from day: CalendarDay, at desk: Desk) async throws -> [Notice] {
        var notices: [Notice] = []
        var after: String? = ""
        while let code = after {
            let answer = try await desk.ask(PoortwachterDatesComing(from: day, after: code))
            notices += answer.notices
            after = answer.last
        }
        return notices
    }

    /// One transaction for each member and kind.
    private func tell(_ notices: [Notice], at desk: Desk) async throws {
        let groups = Dictionary(grouping: notices) { [$0.member.description, $0.kind.mail.rawValue] }
        for (_, group) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            try await desk.perform(TellMember(notices: group))
        }
    }
}

/// The first day of which reminders were not yet told; nil when today's are, or the morning has not begun.
private struct RemindersDue: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> CalendarDay? {
        guard desk.now.amsterdamClock >= SendReminders.morning else { return nil }
        guard let last = try scope.lastDay(of: .reminders), last <= desk.today else { return desk.today }
        return last < desk.today ? last.adding(days: 1) : nil
    }
}
