package import Ledger

extension ContractTerms {
    /// What the check needs to know beside the terms themselves.
    package struct Surroundings: Sendable {
        /// From when the candidate can start.
        package let availableFrom: CalendarDay
        /// The hours a week that the candidate's card offers, in minutes.
        package let candidateWeeklyMinutes: Int
        /// The last day of week 104 or of the employment, whichever comes first; nil when no sickness period is known.
        package let lastPossibleDay: CalendarDay?
        /// Whether the coordinator agreed to a term longer than the kind's default.
        package let coordinatorAgrees: Bool

        package init(availableFrom: CalendarDay, candidateWeeklyMinutes: Int, lastPossibleDay: CalendarDay?, coordinatorAgrees: Bool) {
            self.availableFrom = availableFrom
            self.candidateWeeklyMinutes = candidateWeeklyMinutes
            self.lastPossibleDay = lastPossibleDay
            self.coordinatorAgrees = coordinatorAgrees
        }
    }

    /// Every rule of domain.md, 5 and 6, that these terms break; empty when the contract may be issued.
    package func faults(in surroundings: Surroundings, rulebook: Rulebook) -> [Refusal] {
        termFaults(surroundings, rulebook) + scheduleFaults(surroundings) + feeFaults
    }

    private func termFaults(_ surroundings: Surroundings, _ rulebook: Rulebook) -> [Refusal] {
        var faults: [Refusal] = []
        if end < start { faults.append(Refusal(.periodReversed, at: "/end")) }
        if start < surroundings.availableFrom {
            faults.append(Refusal(.contractStartsTooEarly, at: "/start", ["available_from": "\(surroundings.availableFrom)"]))
        }
        if let last = surroundings.lastPossibleDay, end > last {
            faults.append(Refusal(.contractEndsAfterWaitingTime, at: "/end"))
        }
        if kind == .trialUwv, bringing != nil { faults.append(Refusal(.contractKindNotAllowed, at: "/kind")) }
        if let months = maximumMonths(surroundings, rulebook), end >= start.adding(months: months) {
            faults.append(Refusal(.contractTermTooLong, at: "/end", ["months": "\(months)", "kind": kind.rawValue]))
        }
        return faults
    }

    private func maximumMonths(_ surroundings: Surroundings, _ rulebook: Rulebook) -> Int? {
        switch kind {
        case .secondment: Int?.none
        case .trial: surroundings.coordinatorAgrees ? nil : rulebook.value(.trialTermMonths, on: start)
        case .trialUwv: rulebook.value(.trialUwvMaxMonths, on: start)
        case .workExperience: surroundings.coordinatorAgrees ? nil : rulebook.value(.workExperienceTermMonths, on: start)
        }
    }

    private func scheduleFaults(_ surroundings: Surroundings) -> [Refusal] {
        guard schedule.first?.from == start, schedule.last.map({ $0.from <= end }) == true else {
            return [Refusal(.contractScheduleInvalid, at: "/schedule")]
        }
        guard zip(schedule, schedule.dropFirst()).allSatisfy({ $0.from < $1.from }) else {
            return [Refusal(.contractScheduleInvalid, at: "/schedule")]
        }
        guard schedule.allSatisfy({ (0...surroundings.candidateWeeklyMinutes).contains($0.weeklyMinutes) }) else {
            return [Refusal(.contractHoursTooMany, at: "/schedule", ["maximum": "\(surroundings.candidateWeeklyMinutes)"])]
        }
        return []
    }

    private var feeFaults: [Refusal] {
        switch fee {
        case .none where kind.hasFee: [Refusal(.contractFeeMissing, at: "/fee_cents")]
        case .perHour where !kind.hasFee: [Refusal(.contractFeeNotAllowed, at: "/fee_cents")]
        case .none, .perHour: []
        }
    }
}
