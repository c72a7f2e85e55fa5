package import Ledger

extension FeeCalculation {
    /// What an hour costs from a step of the schedule on.
    package struct Step: Hashable, Sendable {
        package let from: CalendarDay
        package let weeklyMinutes: Int
        /// How much of the wage cost the taking employer bears.
        package let sharePercent: Int
        /// The wage part of an hour, after the share.
        package let wageCents: Int
        package let administrationCents: Int

        /// What an hour costs, before btw.
        package var hourlyCents: Int { wageCents + administrationCents }

        init(_ version: HoursVersion, hourlyCents: Int, administrationCents: Int, sharePercent: Int) {
            from = version.from
            weeklyMinutes = version.weeklyMinutes
            self.sharePercent = sharePercent
            wageCents = Rounding.halfUp((hourlyCents - administrationCents) * sharePercent, by: 100)
            self.administrationCents = administrationCents
        }
    }
}
