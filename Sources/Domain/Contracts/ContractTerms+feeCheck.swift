import Ledger

extension ContractTerms {
    /// A secondment has a fee that makes no profit; the other kinds have none (domain.md, 5).
    func feeFaults(_ rulebook: Rulebook) -> [Refusal] {
        switch fee {
        case .none where kind.hasFee && rulebook.value(.secondmentFeeFlag, on: start) == 1:
            return [refusal(.contractFeeMissing, by: .secondmentFeeFlag, of: rulebook)] + missingBasis(rulebook)
        case .none: return []
        case .perHour where !kind.hasFee && rulebook.value(.trialFeeFlag, on: start) == 0:
            return [refusal(.contractFeeNotAllowed, by: .trialFeeFlag, of: rulebook)]
        case .perHour(let cents, _):
            return [Refusal.ifOutside(1...50_000, cents, at: "/fee_cents")].compactMap { $0 }
                + basisFaults(of: cents, rulebook)
        }
    }

    private func refusal(_ code: RefusalCode, by rule: Rule, of rulebook: Rulebook) -> Refusal {
        Refusal(code, by: rule, of: rulebook, on: start, at: "/fee_cents", ["kind": kind.rawValue])
    }

    /// The no-profit guard: an hour costs no more than it costs the own employer, with a small charge for
    /// administration (Waadi, art. 1 lid 3).
    private func basisFaults(of cents: Int, _ rulebook: Rulebook) -> [Refusal] {
        guard let basis = feeBasis, basis.grossCents > 0 else { return missingBasis(rulebook) }
        let ranges = basis.partFaults + shareFaults(basis)
        guard ranges.isEmpty else { return ranges }
        let charge = basis.maximumAdministrationCents(rulebook: rulebook, on: start)
        let maximum = basis.maximumHourlyCents(rulebook: rulebook, on: start)
        var faults: [Refusal] = []
        if basis.administrationCents > charge {
            let percent = rulebook.value(.administrationChargeMaxPercent, on: start)
            faults.append(
                Refusal(
                    .contractAdministrationTooHigh, by: .administrationChargeMaxPercent, of: rulebook, on: start,
                    at: "/fee_basis/administration_cents", ["maximum": "\(charge)", "percent": "\(percent)"]
                )
            )
        }
        if cents > maximum {
            faults.append(
                Refusal(
                    .contractFeeTooHigh, by: .feeWageCostMaxPercent, of: rulebook, on: start, at: "/fee_cents",
                    ["maximum": "\(maximum)"]
                )
            )
        }
        return faults
    }

    private func missingBasis(_ rulebook: Rulebook) -> [Refusal] {
        guard (feeBasis?.grossCents ?? 0) <= 0 else { return [] }
        let rule = Rule.feeWageCostMaxPercent
        return [Refusal(.contractWageCostMissing, by: rule, of: rulebook, on: start, at: "/fee_basis")]
    }

    private func shareFaults(_ basis: FeeBasis) -> [Refusal] {
        let shares = basis.sharePercents
        guard !shares.isEmpty else { return [] }
        guard shares.count == schedule.count, shares.allSatisfy((0...100).contains) else {
            return [Refusal(.contractShareInvalid, at: "/fee_basis/share_percents", ["steps": "\(schedule.count)"])]
        }
        return []
    }
}

extension ContractTerms.FeeBasis {
    fileprivate var partFaults: [Refusal] {
        [(grossCents, "gross_cents"), (chargesCents, "charges_cents"), (administrationCents, "administration_cents")]
            .compactMap { cents, name in Refusal.ifOutside(Self.centsRange, cents, at: "/fee_basis/\(name)") }
    }
}
