import Domain
import Ledger
import Storage

extension ReadScope {
    /// When that month closes by itself; nil when the network leaves it to a coordinator. A setting closes no month
    /// whose day had passed already when it began: that one stays the coordinator's.
    func selfClosing(of month: CalendarMonth, on today: CalendarDay) throws -> SelfClosing? {
        guard let decision = try settings().decision(.closingDay, on: today), let number = Int(decision.value),
            number > 0
        else { return nil }
        let day = month.next.firstDay.adding(days: number - 1)
        guard decision.validFrom <= day else { return nil }
        return SelfClosing(of: month, on: day, askedOn: try hoursReminders(month).values.min()?.amsterdamDay)
    }

    /// Whether a member that owes hours of the month can be mailed.
    func isSomebodyToAsk(for month: CalendarMonth, at desk: Desk) throws -> Bool {
        let owed = try HoursOwed(month: month).answer(at: desk, in: self)
        return try Set(owed.map(\.taking.id)).contains { try !readers(of: $0).isEmpty }
    }

    /// How that month is to be closed, as things stand today.
    func closingWay(of month: CalendarMonth, at desk: Desk) throws -> ClosingWay {
        guard let closing = try selfClosing(of: month, on: desk.today) else {
            let isSet = try settings().value(.closingDay, on: desk.today).map { $0 != "0" } ?? false
            return isSet ? .passed : .byCoordinator
        }
        let day = try closing.closes(on: desk.today) { try isSomebodyToAsk(for: month, at: desk) }
        return day > closing.day && day > desk.today ? .later(day) : .on(day)
    }
}
