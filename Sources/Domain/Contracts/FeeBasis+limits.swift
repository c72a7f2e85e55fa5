package import Ledger

extension ContractTerms.FeeBasis {
    /// The most that may be asked for administration per hour, by the rules of that day, rounded half up.
    package func maximumAdministrationCents(rulebook: Rulebook, on day: CalendarDay) -> Int {
        Rounding.halfUp(wageCostCents * rulebook.value(.administrationChargeMaxPercent, on: day), by: 100)
    }

    /// The most that an hour may cost the taking employer without profit, before btw, rounded half up.
    package func maximumHourlyCents(rulebook: Rulebook, on day: CalendarDay) -> Int {
        Rounding.halfUp(wageCostCents * rulebook.value(.feeWageCostMaxPercent, on: day), by: 100)
            + min(administrationCents, maximumAdministrationCents(rulebook: rulebook, on: day))
    }
}
