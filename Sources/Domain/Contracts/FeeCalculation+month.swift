package import Ledger

extension FeeCalculation {
    /// One line of the table: a month of the term, or what the term has of it.
    package struct Month: Hashable, Sendable {
        package let month: CalendarMonth
        /// The first and the last day of the term within it.
        package let days: ClosedRange<CalendarDay>
        /// As the ledger books them for want of a report.
        package let scheduledMinutes: Int64
        package let feeCents: Int
        /// 0 under an exemption.
        package let vatPercent: Int
        package let vatCents: Int

        package var totalCents: Int { feeCents + vatCents }

        init(month: CalendarMonth, days: ClosedRange<CalendarDay>, steps: [Step], vatPercent: Int) {
            self.month = month
            self.days = days
            scheduledMinutes = HoursBookkeeping.scheduledMinutes(
                in: month, from: days.lowerBound, through: days.upperBound,
                versions: steps.map { HoursVersion(from: $0.from, weeklyMinutes: $0.weeklyMinutes) }
            )
            feeCents = Rounding.halfUp(Self.weeklyMinutesTimesCents(days, steps), by: 5 * 60)
            self.vatPercent = vatPercent
            vatCents = Rounding.halfUp(feeCents * vatPercent, by: 100)
        }

        /// Over each Monday to Friday: the weekly minutes in force times the cents of an hour.
        private static func weeklyMinutesTimesCents(_ days: ClosedRange<CalendarDay>, _ steps: [Step]) -> Int {
            let weekdays = days.lowerBound.ledgerWeekdays(through: days.upperBound, ofStepsFrom: steps.map(\.from))
            return zip(steps, weekdays).reduce(0) { $0 + $1.0.weeklyMinutes * $1.0.hourlyCents * $1.1 }
        }
    }
}
