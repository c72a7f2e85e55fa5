import Domain
import Ledger

/// When a month closes by itself, by the network's setting. Members that owe hours of it are asked for them first: a
/// month that is caught up closes no sooner after the first mail than any other one.
struct SelfClosing: Hashable, Sendable {
    /// How long before the close members are asked for hours.
    private static let longestNoticeDays = 7

    /// The network's day.
    let day: CalendarDay
    /// How long before its close members are asked for the month's hours: a week, or less where the day gives less,
    /// for nobody knows the hours before the month is over. 0: nobody is asked.
    let noticeDays: Int
    /// The day on which the first member was asked; nil when nobody was.
    let askedOn: CalendarDay?

    init(of month: CalendarMonth, on day: CalendarDay, askedOn: CalendarDay?) {
        self.day = day
        noticeDays = min(Self.longestNoticeDays, month.next.firstDay.days(until: day))
        self.askedOn = askedOn
    }

    /// From when members are asked.
    private var asksFrom: CalendarDay { day.adding(days: -noticeDays) }

    /// The day on which it closes when members are asked on that one for the first time, unless they were before.
    func closes(askingOn today: CalendarDay) -> CalendarDay {
        max(day, (askedOn ?? today).adding(days: noticeDays))
    }

    /// The day on which it closes as things stand: never before today unless that is past already.
    ///
    /// - Parameter isSomebodyToAsk: whether a member that owes hours can be mailed.
    func closes(on today: CalendarDay, isSomebodyToAsk: () throws -> Bool) rethrows -> CalendarDay {
        if askedOn != nil { return closes(askingOn: today) }
        guard noticeDays > 0, today > asksFrom, try isSomebodyToAsk() else { return max(day, today) }
        return closes(askingOn: today)
    }

    /// Whether members that owe hours are to be asked today.
    func asks(on today: CalendarDay) -> Bool {
        noticeDays > 0 && today >= asksFrom && (askedOn == nil || today < closes(askingOn: today))
    }
}
