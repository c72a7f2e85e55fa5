extension ContractTerms {
    /// What an inleenvergoeding is made of, per hour worked and in cents, without btw: the real wage cost, and a small
    /// charge for administration (domain.md, 5).
    package struct FeeBasis: Hashable, Sendable {
        /// The most cents that each part has.
        package static let centsRange = 0...50_000

        /// Gross wage with holidays and holiday allowance.
        package let grossCents: Int
        /// Social charges and pension that the employer pays on top.
        package let chargesCents: Int
        package let administrationCents: Int
        /// How much of the wage cost the taking employer bears in each step of the schedule, 0-100; empty for all of it
        /// in every step. The administration charge is borne whole.
        package let sharePercents: [Int]

        package init(grossCents: Int, chargesCents: Int, administrationCents: Int, sharePercents: [Int] = []) {
            self.grossCents = grossCents
            self.chargesCents = chargesCents
            self.administrationCents = administrationCents
            self.sharePercents = sharePercents
        }

        /// The real cost of an hour to the own employer.
        package var wageCostCents: Int { grossCents + chargesCents }

        /// What the taking employer pays for an hour without profit, before any share.
        package var hourlyCents: Int { wageCostCents + administrationCents }

        /// The share in the step with that position.
        package func sharePercent(ofStep position: Int) -> Int {
            sharePercents.indices.contains(position) ? sharePercents[position] : 100
        }
    }
}
