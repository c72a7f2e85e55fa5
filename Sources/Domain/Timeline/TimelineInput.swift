import Ledger

/// Periods and corrections, checked and put in order: what a timeline is computed from.
struct TimelineInput: Sendable {
    /// The periods that add up to the present spell, oldest first.
    let spell: [SicknessPeriod]
    let leave: [ClosedRange<CalendarDay>]
    let lateNoticeDays: Int
    let wageSanctionDays: Int
    let voluntaryExtensionDays: Int
    let employmentEnd: CalendarDay?

    /// The fields are `periods` and `corrections` below `field`.
    init(
        periods: [SicknessPeriod], corrections: [TimelineCorrection], rulebook: Rulebook, at field: String
    ) throws(Refusal) {
        guard periods.count <= 100 else { throw Refusal(.listTooLong, at: "\(field)/periods", ["max": "100"]) }
        guard corrections.count <= 50 else { throw Refusal(.listTooLong, at: "\(field)/corrections", ["max": "50"]) }
        let ordered = periods.sorted { $0.firstDay < $1.firstDay }
        guard let newest = ordered.last else { throw Refusal(.sicknessPeriodMissing, at: "\(field)/periods") }
        for (earlier, later) in zip(ordered, ordered.dropFirst()) {
            guard let end = earlier.lastDay, end < later.firstDay else {
                throw Refusal(.periodsOverlap, at: "\(field)/periods")
            }
        }
        let leave = try Self.leave(in: corrections, at: "\(field)/corrections")
        self.leave = leave
        let gapDays = rulebook.value(.sicknessGapWeeks, on: newest.firstDay) * 7
        spell = Self.spell(of: ordered, leave: leave, gapDays: gapDays)

        let start = spell[0].firstDay
        func days(_ kind: TimelineCorrectionKind, _ rule: Rule) throws(Refusal) -> Int {
            let maximum = rulebook.value(rule, on: start) * 7
            return try Self.days(of: kind, in: corrections, maximum: maximum, at: "\(field)/corrections")
        }
        lateNoticeDays = try days(.lateNotice, .lateNoticeMaxWeeks)
        wageSanctionDays = try days(.wageSanction, .wageSanctionMaxWeeks)
        voluntaryExtensionDays = try days(.voluntaryExtension, .voluntaryExtensionMaxWeeks)
        employmentEnd = corrections.compactMap { if case .employmentEnd(let day) = $0 { day } else { nil } }.min()
    }

    /// The latest periods that follow each other with gaps of fewer days than `gapDays`, leave not counted (BW 7:629
    /// lid 10).
    private static func spell(
        of ordered: [SicknessPeriod], leave: [ClosedRange<CalendarDay>], gapDays: Int
    ) -> [SicknessPeriod] {
        var start = 0
        for index in ordered.indices.dropFirst() {
            guard let end = ordered[index - 1].lastDay else { continue }
            let gap = end.days(until: ordered[index].firstDay) - 1
            let first = end.adding(days: 1)
            let last = ordered[index].firstDay.adding(days: -1)
            let onLeave = leave.map { max(0, max($0.lowerBound, first).days(until: min($0.upperBound, last)) + 1) }
                .reduce(0, +)
            if gap - onLeave >= gapDays { start = index }
        }
        return Array(ordered[start...])
    }

    private static func leave(
        in corrections: [TimelineCorrection], at field: String
    ) throws(Refusal) -> [ClosedRange<CalendarDay>] {
        var stretches: [ClosedRange<CalendarDay>] = []
        for (index, correction) in corrections.enumerated() {
            guard case .leave(let first, let last) = correction else { continue }
            guard first <= last else { throw Refusal(.periodReversed, at: "\(field)/\(index)") }
            stretches.append(first...last)
        }
        stretches.sort { $0.lowerBound < $1.lowerBound }
        for (earlier, later) in zip(stretches, stretches.dropFirst()) where earlier.upperBound >= later.lowerBound {
            throw Refusal(.periodsOverlap, at: field)
        }
        return stretches
    }

    /// The sum over that kind; each at least 1, together at most `maximum`.
    private static func days(
        of kind: TimelineCorrectionKind, in corrections: [TimelineCorrection], maximum: Int, at field: String
    ) throws(Refusal) -> Int {
        var sum = 0
        for (index, correction) in corrections.enumerated() where correction.kind == kind {
            let days = correction.days
            guard days >= 1, days <= maximum - sum else {
                throw Refusal(.numberOutOfRange, at: "\(field)/\(index)", ["min": "1", "max": String(maximum)])
            }
            sum += days
        }
        return sum
    }
}
