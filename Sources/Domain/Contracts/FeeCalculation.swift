package import Ledger

/// What an inleenvergoeding comes to, month by month (domain.md, 5).
///
/// - The rate of an hour is what was agreed; in a step with a share, the wage part times that share, rounded half up to
///   a cent, plus the whole administration charge.
/// - A month's hours are the scheduled ones, as the ledger counts them: the weekly minutes in force on each Monday to
///   Friday of the term within that month, divided by 5. So a first or last month is cut by its working days.
/// - A month's fee is computed exactly and rounded half up to a cent, once. Its btw is rounded half up once as well, by
///   the rate in force on the month's last day within the term.
/// - The totals are the sums of the lines.
package struct FeeCalculation: Hashable, Sendable {
    /// The longest term that is worked out.
    package static let maximumMonths = 120

    package let steps: [Step]
    package let months: [Month]

    package var scheduledMinutes: Int64 { months.reduce(0) { $0 + $1.scheduledMinutes } }
    package var feeCents: Int { months.reduce(0) { $0 + $1.feeCents } }
    package var vatCents: Int { months.reduce(0) { $0 + $1.vatCents } }
    package var totalCents: Int { months.reduce(0) { $0 + $1.totalCents } }

    /// Nil when the days are reversed, the term is longer than ten years, the schedule is empty or out of order, or an
    /// amount is outside what terms may hold.
    ///
    /// - Parameters:
    ///   - hourlyCents: what was agreed for an hour, before any share and btw.
    ///   - basis: what it is made of; nil for one rate throughout.
    package init?(
        start: CalendarDay, end: CalendarDay, schedule: [HoursVersion], hourlyCents: Int, vat: ContractTerms.Vat,
        basis: ContractTerms.FeeBasis?, rulebook: Rulebook
    ) {
        let range = ContractTerms.FeeBasis.centsRange
        guard start <= end, end < start.adding(months: Self.maximumMonths), HoursSteps(schedule).areInOrder,
            range.contains(hourlyCents), basis.map({ range.contains($0.administrationCents) }) ?? true,
            schedule.allSatisfy({ (0...3600).contains($0.weeklyMinutes) }),
            basis.map({ $0.sharePercents.allSatisfy((0...100).contains) }) ?? true
        else { return nil }
        let steps = schedule.enumerated().map { position, version in
            Step(
                version, hourlyCents: hourlyCents,
                administrationCents: min(hourlyCents, basis?.administrationCents ?? 0),
                sharePercent: basis?.sharePercent(ofStep: position) ?? 100
            )
        }
        self.steps = steps
        var months: [Month] = []
        var month = start.month
        while month <= end.month {
            let days = max(start, month.firstDay)...min(end, month.lastDay)
            let percent = vat == .standard ? rulebook.value(.vatPercent, on: days.upperBound) : 0
            months.append(Month(month: month, days: days, steps: steps, vatPercent: percent))
            month = month.next
        }
        self.months = months
    }
}

extension ContractTerms {
    /// What the fee of these terms comes to; nil without a fee, and while the terms cannot be worked out.
    package func feeCalculation(rulebook: Rulebook) -> FeeCalculation? {
        guard case .perHour(let cents, let vat) = fee else { return nil }
        return FeeCalculation(
            start: start, end: end, schedule: schedule, hourlyCents: cents, vat: vat, basis: feeBasis,
            rulebook: rulebook
        )
    }
}
