extension ContractTerms {
    /// The job that the host of a trial with a benefit means to offer afterwards (domain.md, 5).
    package struct HiringOffer: Hashable, Sendable {
        /// How long it lasts at least.
        package let months: Int
        package let weeklyMinutes: Int
        /// Whether it would begin with a proeftijd.
        package let hasProbation: Bool

        package init(months: Int, weeklyMinutes: Int, hasProbation: Bool) {
            self.months = months
            self.weeklyMinutes = weeklyMinutes
            self.hasProbation = hasProbation
        }
    }
}
