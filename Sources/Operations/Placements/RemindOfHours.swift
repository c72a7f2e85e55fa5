import Domain
import Ledger
package import Storage
import Wording

/// Mails every member that owes hours of the month that just ended, once, with the page where they are reported. Done
/// by the scheduler: a week before the network's day of closing, and at the earliest when the month is over, for nobody
/// knows its hours before. Without a day of closing it is the first day after the month. Days before the 8th, which can
/// no longer be chosen, give less than a week, and the 1st asks nobody.
package struct RemindOfHours: Command {
    /// How long before the close.
    private static let days = 7

    package init() {}

    /// - Returns: how many members were mailed.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> Int {
        try desk.mustBeCoordinator()
        let month = desk.today.month.previous
        let closing = try scope.reading.closingDay(of: month, at: desk)
        guard try scope.reading.isOpen(month), isDue(month, closing: closing, today: desk.today) else { return 0 }
        let reminded = try scope.reading.hoursReminders(month)
        let owed = try HoursOwed(month: month).answer(at: desk, in: scope.reading)
        let members = Dictionary(grouping: owed) { $0.taking.id }.filter { reminded[$0.key] == nil }
        var mailed = 0
        for (member, rows) in members.sorted(by: { $0.key < $1.key }) {
            let letter = Letter.hoursDue(
                network: desk.network.name, month: month, placements: rows.map(\.code),
                by: closing?.adding(days: -1), link: desk.address(of: .hours(month))
            )
            // Whoever has no user is asked as soon as there is one.
            guard try scope.post(letter, to: member, at: desk) > 0 else { continue }
            mailed += 1
            try scope.noteHoursReminder(month, to: member, at: desk.now)
            try scope.record(.hoursReminded, .member, member, at: desk, namens: member, detail: "\(month)")
        }
        return mailed
    }

    private func isDue(_ month: CalendarMonth, closing: CalendarDay?, today: CalendarDay) -> Bool {
        guard let closing else { return true }
        return today >= max(closing.adding(days: -Self.days), month.next.firstDay) && today < closing
    }
}

extension ReadScope {
    /// Whether bookings can still go into that month.
    func isOpen(_ month: CalendarMonth) throws -> Bool {
        try periods().closedThrough.map { month > $0 } ?? true
    }

    /// The day on which the scheduler closes that month; nil when the network leaves it to a coordinator.
    func closingDay(of month: CalendarMonth, at desk: Desk) throws -> CalendarDay? {
        let value = try settings().value(.closingDay, on: desk.today).flatMap { Int($0) }
        guard let closingDay = value, closingDay > 0 else { return nil }
        return month.next.firstDay.adding(days: closingDay - 1)
    }
}
