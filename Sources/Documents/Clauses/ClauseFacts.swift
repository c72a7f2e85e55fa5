import Domain
import Ledger

/// What the conditions of clauses can ask of a contract.
struct ClauseFacts: Hashable, Sendable {
    var kind: PlacementKind
    var isBrought: Bool
    var hasFee: Bool
    var hasShares: Bool
    var chargesVat: Bool
    var hasSteps: Bool
    var hiringIntent: Bool
    var hasNotice: Bool
    var isApproved: Bool
    var warnsOfNoRisk: Bool
    var isNearProfit: Bool
    var isAddendum: Bool
    /// The contract's first day.
    var day: CalendarDay

    /// Every contract that there can be on one of these days.
    static func all(on days: [CalendarDay]) -> [ClauseFacts] {
        let both = [false, true]
        var all: [ClauseFacts] = []
        for kind in PlacementKind.allCases {
            let ofKind = days.map { day in
                ClauseFacts(
                    kind: kind, isBrought: true, hasFee: false, hasShares: false, chargesVat: false, hasSteps: false,
                    hiringIntent: false, hasNotice: false, isApproved: false, warnsOfNoRisk: false, isNearProfit: false,
                    isAddendum: false,
                    day: day
                )
            }
            all += ofKind.varied(\.isBrought, kind == .trialUwv ? both : [true]).varied(\.hasFee, both)
                .varied(\.hasShares, both).varied(\.chargesVat, both).varied(\.hasSteps, both)
                .varied(\.hiringIntent, kind.hiringIntent.map { [$0] } ?? both).varied(\.hasNotice, both)
                .varied(\.isApproved, kind == .trialUwv ? both : [false]).varied(\.warnsOfNoRisk, both)
                .varied(\.isNearProfit, both).varied(\.isAddendum, both)
        }
        return all.filter(\.isPossible)
    }

    /// Only where somebody brings is there a fee, and only where there is a fee is it shared or taxed.
    private var isPossible: Bool {
        (hasFee || !hasShares && !chargesVat && !isNearProfit) && (isBrought || !hasFee && !warnsOfNoRisk)
            && (!warnsOfNoRisk || hiringIntent && kind != .trialUwv)
    }
}

extension ClauseFacts {
    /// What those terms come to.
    init(_ terms: ContractTerms, _ fee: FeeCalculation?, _ warnings: [TermsWarning], isAddendum: Bool) {
        let warnings = Set(warnings.map(\.code))
        let chargesVat = if case .perHour(_, .standard) = terms.fee { true } else { false }
        self.init(
            kind: terms.kind, isBrought: terms.bringing != nil, hasFee: fee != nil,
            hasShares: fee?.steps.contains { $0.sharePercent != 100 } ?? false, chargesVat: fee != nil && chargesVat,
            hasSteps: terms.schedule.count > 1, hiringIntent: terms.hiringIntent, hasNotice: terms.noticeDays > 0,
            isApproved: terms.approvedOn != nil, warnsOfNoRisk: warnings.contains(.noRisk),
            isNearProfit: fee != nil && warnings.contains(.feeNearProfit), isAddendum: isAddendum, day: terms.start
        )
    }
}

extension [ClauseFacts] {
    fileprivate func varied(_ fact: WritableKeyPath<ClauseFacts, Bool>, _ values: [Bool]) -> [ClauseFacts] {
        flatMap { facts in
            values.map { value in
                var facts = facts
                facts[keyPath: fact] = value
                return facts
            }
        }
    }
}
