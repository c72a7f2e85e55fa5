import Ledger

/// The days of sickness that count, numbered from 1: periods strung together with the gaps and the leave left out.
struct SicknessCount: Hashable, Sendable {
    /// In order, without overlap; only the last may be open. Never empty.
    private let stretches: [Stretch]

    private struct Stretch: Hashable, Sendable {
        let first: CalendarDay
        let last: CalendarDay?

        /// Nil for a stretch without end.
        var length: Int? { last.map { first.days(until: $0) + 1 } }
    }

    /// Nil when the leave covers every period. Both lists are in order and without overlap.
    init?(periods: [SicknessPeriod], leave: [ClosedRange<CalendarDay>]) {
        stretches = periods.flatMap { Self.stretches(of: $0, without: leave) }
        if stretches.isEmpty { return nil }
    }

    var firstDay: CalendarDay { stretches[0].first }

    /// Nil while still sick.
    var lastDay: CalendarDay? { stretches[stretches.count - 1].last }

    /// The day on which that many days have counted; nil when it never came to that.
    func day(number: Int) -> CalendarDay? {
        var remaining = number - 1
        for stretch in stretches {
            guard let length = stretch.length, length <= remaining else { return stretch.first.adding(days: remaining) }
            remaining -= length
        }
        return nil
    }

    /// How many days have counted by the end of that day.
    func days(through day: CalendarDay) -> Int {
        stretches.filter { $0.first <= day }.reduce(0) { sum, stretch in
            sum + stretch.first.days(until: min(stretch.last ?? day, day)) + 1
        }
    }

    private static func stretches(of period: SicknessPeriod, without leave: [ClosedRange<CalendarDay>]) -> [Stretch] {
        var result: [Stretch] = []
        var start = period.firstDay
        for days in leave where days.upperBound >= start {
            if let last = period.lastDay, days.lowerBound > last { break }
            if days.lowerBound > start { result.append(Stretch(first: start, last: days.lowerBound.adding(days: -1))) }
            start = days.upperBound.adding(days: 1)
        }
        if period.lastDay.map({ start <= $0 }) ?? true { result.append(Stretch(first: start, last: period.lastDay)) }
        return result
    }
}
