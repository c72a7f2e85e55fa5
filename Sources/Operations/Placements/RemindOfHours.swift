import Domain
import Ledger
package import Storage
import Wording

/// Mails every member that owes hours of a month, once, with the page where they are reported. Done by the scheduler:
/// a week before the month closes by itself, and at the earliest when it is over, for nobody knows its hours before. A
/// month that is closed late is asked about all the same, and closes after that. Where a coordinator closes it is the
/// first day after the month. Days before the 8th, which can no longer be chosen, give less than a week, and the 1st
/// asks nobody.
package struct RemindOfHours: Command {
    package init() {}

    /// - Returns: how many members were mailed.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> Int {
        try desk.mustBeCoordinator()
        let next = try scope.reading.periods().next
        let previous = desk.today.month.previous
        var mailed = 0
        for month in Set([next, previous]).sorted() where month >= next && month <= previous {
            let closing = try scope.reading.selfClosing(of: month, on: desk.today)
            guard closing?.asks(on: desk.today) ?? (month == previous) else { continue }
            let last = closing?.closes(askingOn: desk.today).adding(days: -1)
            mailed += try remind(of: month, by: last, at: desk, in: scope)
        }
        return mailed
    }

    private func remind(of month: CalendarMonth, by last: CalendarDay?, at desk: Desk, in scope: WriteScope) throws
        -> Int
    {
        let reminded = try scope.reading.hoursReminders(month)
        let owed = try HoursOwed(month: month).answer(at: desk, in: scope.reading)
        let members = Dictionary(grouping: owed) { $0.taking.id }.filter { reminded[$0.key] == nil }
        var mailed = 0
        for (member, rows) in members.sorted(by: { $0.key < $1.key }) {
            let letter = Letter.hoursDue(
                network: desk.network.name, month: month, placements: rows.map(\.code), by: last,
                link: desk.address(of: .hours(month))
            )
            // Whoever has no user is asked as soon as there is one.
            guard try scope.post(letter, to: member, at: desk) > 0 else { continue }
            mailed += 1
            try scope.noteHoursReminder(month, to: member, at: desk.now)
            try scope.record(.hoursReminded, .member, member, at: desk, namens: member, detail: "\(month)")
        }
        return mailed
    }
}
