package import Ledger

/// From when until when a placement of some kind is agreed: the rules of domain.md, 5, hold for a contract and for each
/// extension alike.
package struct PlacementTerm: Hashable, Sendable {
    package let kind: PlacementKind
    package let start: CalendarDay
    /// The last day.
    package let end: CalendarDay

    package init(kind: PlacementKind, start: CalendarDay, end: CalendarDay) {
        self.kind = kind
        self.start = start
        self.end = end
    }

    /// The last day of the term that the kind has by itself; nil for a secondment, which has none.
    package static func defaultEnd(of kind: PlacementKind, from start: CalendarDay, rulebook: Rulebook) -> CalendarDay?
    {
        let rule: Rule? =
            switch kind {
            case .secondment: nil
            case .trial: .trialTermMonths
            case .trialUwv: .trialUwvTermMonths
            case .workExperience: .workExperienceTermMonths
            }
        return rule.map { start.adding(months: rulebook.value($0, on: start)).adding(days: -1) }
    }

    /// The rules that it breaks. A term that ends after week 104 is refused without its date.
    package func faults(in surroundings: TermSurroundings, rulebook: Rulebook) -> [Refusal] {
        var faults: [Refusal] = []
        if end < start { faults.append(Refusal(.periodReversed, at: "/end")) }
        if case .known(let first, let paidUntil) = surroundings.clock { faults += clockFaults(first, paidUntil) }
        if let months = maximumMonths(surroundings, rulebook), end >= start.adding(months: months) {
            faults.append(Refusal(.contractTermTooLong, at: "/end", ["months": "\(months)", "kind": kind.rawValue]))
        }
        return faults
    }

    /// While wages are paid a placement ends with that duty, and a trial with a benefit is for afterwards.
    private func clockFaults(_ first: CalendarDay, _ paidUntil: CalendarDay?) -> [Refusal] {
        var faults: [Refusal] = []
        if start < first {
            faults.append(Refusal(.contractStartsTooEarly, at: "/start", ["available_from": "\(first)"]))
        }
        guard let paidUntil else { return faults }
        if kind == .trialUwv {
            if start <= paidUntil {
                faults.append(Refusal(.contractKindNotAllowed, at: "/kind", ["kind": kind.rawValue]))
            }
        } else if end > paidUntil {
            faults.append(Refusal(.contractEndsAfterWaitingTime, at: "/end"))
        }
        return faults
    }

    private func maximumMonths(_ surroundings: TermSurroundings, _ rulebook: Rulebook) -> Int? {
        switch kind {
        case .secondment: nil
        case .trial: surroundings.coordinatorAgrees ? nil : rulebook.value(.trialTermMonths, on: start)
        case .trialUwv: rulebook.value(.trialUwvMaxMonths, on: start)
        case .workExperience:
            surroundings.coordinatorAgrees ? nil : rulebook.value(.workExperienceTermMonths, on: start)
        }
    }
}
