import Domain
package import Ledger
package import Storage

/// Reports the hours of several placements in one month: all of them, or none and every fault at once.
package struct ReportMonth: Command {
    package struct Report: Hashable, Sendable {
        package let placement: PlacementId
        package let minutes: Int64
        /// The field that a refusal points to.
        package let field: String

        package init(placement: PlacementId, minutes: Int64, field: String) {
            self.placement = placement
            self.minutes = minutes
            self.field = field
        }
    }

    package let month: CalendarMonth
    package let reports: [Report]

    package init(month: CalendarMonth, reports: [Report]) {
        self.month = month
        self.reports = reports
    }

    /// - Returns: the placements that were reported.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> [PlacementId] {
        var refusals: [Refusal] = []
        for report in reports {
            do {
                let one = ReportHours(id: report.placement, month: month, minutes: report.minutes)
                _ = try one.execute(at: desk, in: scope)
            } catch let refusal as Refusal {
                refusals.append(Refusal(refusal.code, at: report.field, refusal.values))
            }
        }
        if let refusals = Refusals(refusals) { throw refusals }
        return reports.map(\.placement)
    }
}
