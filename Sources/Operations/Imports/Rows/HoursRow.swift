import Domain
import Ledger
import Storage

/// A row of `urenopgaven.csv`: the hours worked at an imported placement in one month.
struct HoursRow: ImportRow {
    static let columns = ["plaatsing", "maand", "uren"]
    static let nameColumns = ["plaatsing", "maand"]

    let reference: String
    let month: CalendarMonth
    let minutes: Int

    static func duplicate(_ name: [String]) -> Refusal {
        Refusal(.hoursAlreadyReported, at: "/maand")
    }

    init?(_ row: inout RowReader) {
        let reference = row.line("plaatsing", maximum: 100)?.text
        let month = row.read("maand") { (cell, field) throws(Refusal) in try cell.calendarMonth(at: field) }
        let minutes = row.minutes("uren", in: 0...744 * 60)
        guard let reference, let month, let minutes else { return nil }
        self.reference = reference
        self.month = month
        self.minutes = minutes
    }

    /// A report that comes after its month was closed replaces what was booked then.
    func take(at desk: Desk, in scope: WriteScope) throws -> TakenRow {
        guard let placement = try scope.reading.placement(importReference: reference) else {
            throw Refusal(.placementUnknown, at: "/plaatsing", ["placement": reference])
        }
        if let known = try scope.reading.hoursReport(of: placement.id, in: month) {
            guard known.minutes == Int64(minutes) else {
                throw Refusal(.hoursAlreadyReported, at: "/uren", ["month": "\(month)"])
            }
            return .alreadyThere
        }
        guard month.lastDay < desk.today else { throw Refusal(.hoursMonthNotOver, at: "/maand", ["month": "\(month)"]) }
        guard month.days.overlaps(placement.start...max(placement.start, placement.lastDay)) else {
            throw Refusal(.hoursOutsidePlacement, at: "/maand", ["month": "\(month)"])
        }
        let report = HoursReport(
            placement: placement.id, month: month, minutes: Int64(minutes), reportedAt: desk.now, by: desk.actor.label,
            revision: 1
        )
        try scope.insert(report)
        try scope.record(
            .hoursReported, .placement, placement.id, at: desk, namens: placement.taking, detail: "\(month)"
        )
        if let closed = try scope.reading.periods().closedThrough, month <= closed {
            try scope.replaceHours(of: placement, in: month, by: report, at: desk)
        }
        return .created
    }
}
