package import Domain
package import Ledger
package import Storage

/// Works out what an inleenvergoeding comes to, month by month, before anything is drafted: every user of a member and
/// coordinators. Nothing is kept.
package struct CalculateFee: Inquiry {
    package struct Answer: Hashable, Sendable {
        package let calculation: FeeCalculation
        /// The agreed fee, or without one what the parts add up to: per hour, in cents, before btw.
        package let hourlyCents: Int
        /// The most that an hour may cost without profit.
        package let maximumCents: Int
        /// The most that may be asked for administration.
        package let maximumAdministrationCents: Int
        package let source: String
        /// Whether the fee stays within those.
        package let isWithoutProfit: Bool
    }

    package let start: CalendarDay
    package let end: CalendarDay
    package let schedule: [HoursVersion]
    package let basis: ContractTerms.FeeBasis
    package let hourlyCents: Int?
    package let vat: ContractTerms.Vat

    /// - Parameter hourlyCents: what was agreed for an hour; nil for the sum of the parts.
    package init(
        start: CalendarDay, end: CalendarDay, schedule: [HoursVersion], basis: ContractTerms.FeeBasis,
        hourlyCents: Int? = nil, vat: ContractTerms.Vat
    ) {
        self.start = start
        self.end = end
        self.schedule = schedule
        self.basis = basis
        self.hourlyCents = hourlyCents
        self.vat = vat
    }

    /// Refuses `feeNotCalculable`, and `contractShareInvalid` when the shares do not belong to the steps.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        let rulebook = desk.equipment.rulebook
        guard basis.sharePercents.isEmpty || basis.sharePercents.count == schedule.count else {
            throw Refusal(.contractShareInvalid, at: "/share_percents", ["steps": "\(schedule.count)"])
        }
        let cents = hourlyCents ?? basis.hourlyCents
        guard
            let calculation = FeeCalculation(
                start: start, end: end, schedule: schedule, hourlyCents: cents, vat: vat, basis: basis,
                rulebook: rulebook
            )
        else { throw Refusal(.feeNotCalculable) }
        let maximum = basis.maximumHourlyCents(rulebook: rulebook, on: start)
        let charge = basis.maximumAdministrationCents(rulebook: rulebook, on: start)
        return Answer(
            calculation: calculation, hourlyCents: cents, maximumCents: maximum, maximumAdministrationCents: charge,
            source: rulebook.version(.administrationChargeMaxPercent, on: start).source,
            isWithoutProfit: cents <= maximum && basis.administrationCents <= charge
        )
    }
}
