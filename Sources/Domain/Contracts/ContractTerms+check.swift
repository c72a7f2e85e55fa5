import Ledger

extension ContractTerms {
    /// What a draft may still lack when it is saved: it is filled in, or approved, before it is issued.
    package static let mayComeLater: Set<RefusalCode> = [
        .contractFeeMissing, .contractWageCostMissing, .contractApprovalMissing, .contractBenefitMissing,
        .contractOfferMissing, .contractTermNeedsCoordinator,
    ]

    /// Every rule of domain.md, 5 and 6, that these terms break, by the rules in force on their first day; empty when
    /// the contract may be issued.
    package func faults(in surroundings: TermSurroundings, rulebook: Rulebook) -> [Refusal] {
        term(in: surroundings).faults(in: surroundings, rulebook: rulebook, on: start)
            + orderFaults(surroundings) + partyFaults(surroundings, rulebook) + scheduleFaults(surroundings, rulebook)
            + feeFaults(rulebook) + intentFaults(rulebook) + benefitFaults(rulebook) + sizeFaults(rulebook)
    }

    /// The kind and the days of the whole placement.
    private func term(in surroundings: TermSurroundings) -> PlacementTerm {
        PlacementTerm(kind: kind, start: surroundings.placementStart ?? start, end: end)
    }

    /// An addendum ends after it begins as well.
    private func orderFaults(_ surroundings: TermSurroundings) -> [Refusal] {
        guard let first = surroundings.placementStart, end >= first, end < start else { return [] }
        return [Refusal(.periodReversed, at: "/end")]
    }

    /// Nobody brings to a trial with a UWV benefit, unless the employment outlived the duty to pay wages.
    private func partyFaults(_ surroundings: TermSurroundings, _ rulebook: Rulebook) -> [Refusal] {
        guard kind == .trialUwv else {
            return bringing == nil
                ? [Refusal(.contractPartyUnknown, at: "/bringing", ["party": ContractParty.bringing.rawValue])] : []
        }
        guard bringing != nil, case .known(_, paidUntil: nil) = surroundings.clock else { return [] }
        return [
            Refusal(
                .contractKindNotAllowed, by: .trialUwvWagePaymentFlag, of: rulebook, on: start, at: "/kind",
                ["kind": kind.rawValue]
            )
        ]
    }

    private func scheduleFaults(_ surroundings: TermSurroundings, _ rulebook: Rulebook) -> [Refusal] {
        let steps = HoursSteps(schedule)
        guard schedule.first?.from == start, steps.areInOrder, steps.end(by: end) else {
            return [Refusal(.contractScheduleInvalid, at: "/schedule")]
        }
        return steps.faults(cardMinutes: surroundings.candidateWeeklyMinutes, rulebook: rulebook, on: start)
    }

    private func sizeFaults(_ rulebook: Rulebook) -> [Refusal] {
        let notice = rulebook.value(.noticeMaxDays, on: start)
        var faults: [Refusal] = []
        if !(0...notice).contains(noticeDays) {
            faults.append(
                Refusal(
                    .numberOutOfRange, by: .noticeMaxDays, of: rulebook, on: start, at: "/notice_days",
                    ["min": "0", "max": "\(notice)"]
                )
            )
        }
        if tasks.isEmpty { faults.append(Refusal(.fieldMissing, at: "/tasks")) }
        if tasks.count > Self.maximumTasks {
            faults.append(Refusal(.listTooLong, at: "/tasks", ["max": "\(Self.maximumTasks)"]))
        }
        return faults
    }

    private static let maximumTasks = 30
}
