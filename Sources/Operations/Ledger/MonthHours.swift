package import Domain
package import Ledger
package import Storage

/// What decides the hours of one month, for all of its placements: the reports and the network's rules, read once.
struct MonthHours {
    let month: CalendarMonth
    private let reports: [PlacementId: HoursReport]
    private let booksScheduled: Bool
    /// What the network decided about kinds; the rule about them is that of a placement's start.
    private let kinds: [NetworkSetting]

    /// - Parameter reports: the latest of each placement of the month.
    init(_ month: CalendarMonth, reports: [PlacementId: HoursReport], settings: [NetworkSetting]) {
        self.month = month
        self.reports = reports
        booksScheduled = settings.ledgerRules(on: month.lastDay).booksScheduledHours
        kinds = settings.filter { $0.name == .countedKinds }
    }

    func isReported(_ placement: PlacementId) -> Bool { reports[placement] != nil }

    /// Whether it was reported that nobody worked at a placement whose hours count: nothing is booked.
    func isReportedAsNone(_ placement: Placement) -> Bool {
        reports[placement.id]?.minutes == 0 && counts(placement) && placement.bringing != placement.taking
    }

    /// What the close of the month would book for a placement; nil when that is nothing: its kind does not count, or
    /// nobody reported and the network books no scheduled hours.
    func due(of placement: Placement) -> TransferDraft? {
        guard counts(placement) else { return nil }
        if let report = reports[placement.id] {
            return HoursBookkeeping.booking(of: report.minutes, reported: true, for: placement.facts, in: month)
        }
        guard booksScheduled else { return nil }
        let scheduled = HoursBookkeeping.scheduledMinutes(
            in: month, from: placement.start, through: placement.lastDay, versions: placement.schedule
        )
        return HoursBookkeeping.booking(of: scheduled, reported: false, for: placement.facts, in: month)
    }

    private func counts(_ placement: Placement) -> Bool {
        kinds.isEmpty || kinds.countedKinds(on: placement.start).contains(placement.kind)
    }
}

extension ReadScope {
    /// The hours of a month, for all of its placements.
    func hours(of month: CalendarMonth, by settings: [NetworkSetting]) throws -> MonthHours {
        MonthHours(month, reports: try hoursReports(in: month), settings: settings)
    }

    /// What the close of that month would book for one placement; nil when that is nothing.
    ///
    /// - Parameter known: the network's settings, when they are at hand.
    package func hoursDue(of placement: Placement, in month: CalendarMonth, by known: [NetworkSetting]? = nil) throws
        -> TransferDraft?
    {
        let report = try hoursReport(of: placement.id, in: month)
        let reports = report.map { [placement.id: $0] } ?? [:]
        return MonthHours(month, reports: reports, settings: try known ?? settings()).due(of: placement)
    }
}
