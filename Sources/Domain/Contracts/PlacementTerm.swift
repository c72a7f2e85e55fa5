package import Ledger

/// From when until when a placement of some kind is agreed: the rules of domain.md, 5, hold for a contract and for each
/// extension alike.
package struct PlacementTerm: Hashable, Sendable {
    package let kind: PlacementKind
    /// The first day of the placement, also when an extension is looked at.
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

    /// The rules that it breaks. Whoever may know the clock is told its day; for who may not, it breaks none.
    ///
    /// - Parameter day: whose rules hold: the first day of the contract or the addendum; nil for the term's own.
    package func faults(
        in surroundings: TermSurroundings, rulebook: Rulebook, on day: CalendarDay? = nil
    ) -> [Refusal] {
        let day = day ?? start
        var faults: [Refusal] = []
        if end < start { faults.append(Refusal(.periodReversed, at: "/end")) }
        if case .known(let first, let paidUntil) = surroundings.clock {
            faults += startFaults(first, rulebook, day) + clockFaults(paidUntil, rulebook, day)
        }
        return faults + lengthFaults(surroundings, rulebook, day)
    }

    private func startFaults(_ first: CalendarDay, _ rulebook: Rulebook, _ day: CalendarDay) -> [Refusal] {
        guard start < first, rulebook.value(.availableFromFlag, on: day) == 1 else { return [] }
        return [
            Refusal(
                .contractStartsTooEarly, by: .availableFromFlag, of: rulebook, on: day, at: "/start",
                ["available_from": "\(first)"]
            )
        ]
    }

    /// While wages are paid a placement ends with that duty, and a trial with a benefit is for afterwards.
    private func clockFaults(_ paidUntil: CalendarDay?, _ rulebook: Rulebook, _ day: CalendarDay) -> [Refusal] {
        guard let paidUntil else { return [] }
        if kind == .trialUwv {
            guard start <= paidUntil, rulebook.value(.trialUwvWagePaymentFlag, on: day) == 0 else { return [] }
            return [
                Refusal(
                    .contractKindNotAllowed, by: .trialUwvWagePaymentFlag, of: rulebook, on: day, at: "/kind",
                    ["kind": kind.rawValue]
                )
            ]
        }
        guard end > paidUntil else { return [] }
        return [
            Refusal(
                .contractEndsAfterWaitingTime, by: .waitingTimeWeeks, of: rulebook, on: day, at: "/end",
                ["latest": "\(paidUntil)"]
            )
        ]
    }

    private func lengthFaults(
        _ surroundings: TermSurroundings, _ rulebook: Rulebook, _ day: CalendarDay
    ) -> [Refusal] {
        let (rule, code): (Rule, RefusalCode) =
            switch kind {
            case .secondment: (.secondmentMaxMonths, .contractTermTooLong)
            case .trial: (.trialTermMonths, .contractTermNeedsCoordinator)
            case .trialUwv: (.trialUwvMaxMonths, .contractTermTooLong)
            case .workExperience: (.workExperienceTermMonths, .contractTermNeedsCoordinator)
            }
        let months = rulebook.value(rule, on: day)
        guard end >= start.adding(months: months) else { return [] }
        if code == .contractTermNeedsCoordinator, let approved = surroundings.approvedUntil, end <= approved {
            return []
        }
        return [
            Refusal(code, by: rule, of: rulebook, on: day, at: "/end", ["months": "\(months)", "kind": kind.rawValue])
        ]
    }
}
