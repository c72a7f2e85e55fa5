package import Ledger

/// The steps of an hours schedule, as rules look at them.
package struct HoursSteps: Hashable, Sendable {
    /// The most steps that one schedule has.
    package static let maximum = 60

    private let steps: [HoursVersion]

    package init(_ steps: [HoursVersion]) {
        self.steps = steps
    }

    /// Whether there are steps, not too many, each later than the one before.
    package var areInOrder: Bool {
        (1...Self.maximum).contains(steps.count) && zip(steps, steps.dropFirst()).allSatisfy { $0.from < $1.from }
    }

    /// Whether the last step begins on that day at the latest.
    package func end(by day: CalendarDay) -> Bool {
        steps.last.map { $0.from <= day } == true
    }

    /// Refuses a step with more hours than the candidate's card offers.
    ///
    /// - Parameter cardMinutes: what the card offers in a week.
    package func faults(cardMinutes: Int, rulebook: Rulebook, on day: CalendarDay) -> [Refusal] {
        let maximum = cardMinutes * rulebook.value(.availableHoursPercent, on: day) / 100
        guard !steps.allSatisfy({ (0...maximum).contains($0.weeklyMinutes) }) else { return [] }
        return [
            Refusal(
                .contractHoursTooMany, by: .availableHoursPercent, of: rulebook, on: day, at: "/schedule",
                ["maximum": "\(maximum)"]
            )
        ]
    }
}
