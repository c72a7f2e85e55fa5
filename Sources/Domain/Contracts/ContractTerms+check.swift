import Ledger

extension ContractTerms {
    /// Every rule of domain.md, 5 and 6, that these terms break; empty when the contract may be issued.
    package func faults(in surroundings: TermSurroundings, rulebook: Rulebook) -> [Refusal] {
        term.faults(in: surroundings, rulebook: rulebook) + partyFaults(surroundings) + scheduleFaults(surroundings)
            + feeFaults + trialFaults + sizeFaults
    }

    /// The kind and the days.
    package var term: PlacementTerm { PlacementTerm(kind: kind, start: start, end: end) }

    /// Nobody brings to a trial with a UWV benefit, unless the employment outlived the duty to pay wages.
    private func partyFaults(_ surroundings: TermSurroundings) -> [Refusal] {
        guard kind == .trialUwv else {
            return bringing == nil
                ? [Refusal(.contractPartyUnknown, at: "/bringing", ["party": ContractParty.bringing.rawValue])] : []
        }
        guard bringing != nil, case .known(_, paidUntil: nil) = surroundings.clock else { return [] }
        return [Refusal(.contractKindNotAllowed, at: "/kind", ["kind": kind.rawValue])]
    }

    private func scheduleFaults(_ surroundings: TermSurroundings) -> [Refusal] {
        let steps = HoursSteps(schedule)
        guard schedule.first?.from == start, steps.areInOrder, steps.end(by: end) else {
            return [Refusal(.contractScheduleInvalid, at: "/schedule")]
        }
        return steps.faults(maximum: surroundings.candidateWeeklyMinutes)
    }

    private var feeFaults: [Refusal] {
        switch fee {
        case .none where kind.hasFee: [Refusal(.contractFeeMissing, at: "/fee_cents", ["kind": kind.rawValue])]
        case .perHour where !kind.hasFee: [Refusal(.contractFeeNotAllowed, at: "/fee_cents", ["kind": kind.rawValue])]
        case .perHour(let cents, _): [Refusal.ifOutside(1...50_000, cents, at: "/fee_cents")].compactMap { $0 }
        case .none: []
        }
    }

    /// A trial with a benefit is meant to lead to a job and is approved beforehand; work experience is neither.
    private var trialFaults: [Refusal] {
        var faults: [Refusal] = []
        if kind == .trialUwv, approvedOn.map({ $0 < start }) != true {
            faults.append(Refusal(.contractApprovalMissing, at: "/approved_on"))
        }
        if kind.hiringIntent.map({ $0 != hiringIntent }) == true {
            faults.append(Refusal(.contractIntentWrong, at: "/hiring_intent", ["kind": kind.rawValue]))
        }
        return faults
    }

    private var sizeFaults: [Refusal] {
        var faults = [Refusal.ifOutside(0...31, noticeDays, at: "/notice_days")].compactMap { $0 }
        if tasks.isEmpty { faults.append(Refusal(.fieldMissing, at: "/tasks")) }
        if tasks.count > Self.maximumTasks {
            faults.append(Refusal(.listTooLong, at: "/tasks", ["max": "\(Self.maximumTasks)"]))
        }
        return faults
    }

    private static let maximumTasks = 30
}

extension PlacementKind {
    /// Whether the host must intend to hire (true) or must not (false); nil when that is free (domain.md, 5).
    package var hiringIntent: Bool? {
        switch self {
        case .secondment, .trial: nil
        case .trialUwv: true
        case .workExperience: false
        }
    }
}
