package import Ledger

extension ContractTerms {
    /// The warnings that belong to these terms. Which ones does not depend on the clock, because all three read them.
    ///
    /// - Parameter noRiskDay: the first day of the week on which somebody employed elsewhere usually loses the
    ///   no-riskpolis, for who may know it.
    package func warnings(noRiskDay: CalendarDay? = nil, rulebook: Rulebook) -> [TermsWarning] {
        [noRisk(noRiskDay, rulebook), feeNearProfit(rulebook)].compactMap { $0 }
    }

    /// Whoever has an own employer and may be hired at the host (ZW 29b).
    private func noRisk(_ day: CalendarDay?, _ rulebook: Rulebook) -> TermsWarning? {
        guard hiringIntent else { return nil }
        return TermsWarning.ofHire(after: kind, on: start, noRiskDay: day, rulebook: rulebook)
    }

    /// A fee above the bare wage cost.
    private func feeNearProfit(_ rulebook: Rulebook) -> TermsWarning? {
        guard case .perHour(let cents, _) = fee, let feeBasis, cents > feeBasis.wageCostCents else { return nil }
        var values: [String: String] = [:]
        var sources = [rulebook.version(.feeWageCostMaxPercent, on: start).source]
        for (name, rule) in [
            ("admission_from", Rule.lendingAdmissionFlag), ("enforced_from", .lendingAdmissionEnforcedFlag),
        ] {
            guard let version = rulebook.history(of: rule).first(where: { $0.value == 1 }), version.validFrom <= end
            else { continue }
            values[name] = "\(version.validFrom)"
            if !sources.contains(version.source) { sources.append(version.source) }
        }
        return TermsWarning(.feeNearProfit, source: sources.joined(separator: "; "), values)
    }
}

extension TermsWarning {
    /// What a hire by the host may cost somebody who has an own employer (ZW 29b); nil after a
    /// trial with a benefit, when the waiting time is over.
    ///
    /// - Parameter day: whose rules hold.
    package static func ofHire(
        after kind: PlacementKind, on day: CalendarDay, noRiskDay: CalendarDay? = nil, rulebook: Rulebook
    ) -> TermsWarning? {
        guard kind != .trialUwv else { return nil }
        let version = rulebook.version(.noRiskExclusionWeeks, on: day)
        var values = ["weeks": "\(version.value)"]
        values["day"] = noRiskDay.map { "\($0)" }
        return TermsWarning(.noRisk, source: version.source, values)
    }
}
