package import Ledger

extension Placement {
    /// Refuses `placement-state-wrong` once it has ended.
    package func mustNotHaveEnded() throws(Refusal) {
        guard ending == nil else { throw Refusal(.placementStateWrong, ["state": State.ended.rawValue]) }
    }

    /// Gives it a later last day.
    package mutating func extend(until end: CalendarDay) throws(Refusal) {
        try mustNotHaveEnded()
        guard end > plannedEnd else { throw Refusal(.extensionNotLater, at: "/end", ["end": "\(plannedEnd)"]) }
        plannedEnd = end
    }

    /// Gives it other hours from the first of those steps on; the steps before it stay.
    package mutating func reschedule(_ steps: [HoursVersion]) throws(Refusal) {
        try mustNotHaveEnded()
        guard let from = steps.first?.from, from >= start, HoursSteps(steps).areInOrder,
            HoursSteps(steps).end(by: plannedEnd)
        else { throw Refusal(.contractScheduleInvalid, at: "/schedule") }
        let all = schedule.filter { $0.from < from } + steps
        guard HoursSteps(all).areInOrder else { throw Refusal(.contractScheduleInvalid, at: "/schedule") }
        schedule = all
    }

    /// Ends it: not before it began and not after the agreed last day.
    package mutating func end(_ ending: PlacementFacts.Ending) throws(Refusal) {
        try mustNotHaveEnded()
        guard ending.day >= start else {
            throw Refusal(.placementEndsBeforeStart, at: "/last_day", ["start": "\(start)"])
        }
        guard ending.day <= plannedEnd else {
            throw Refusal(.placementEndsAfterTerm, at: "/last_day", ["end": "\(plannedEnd)"])
        }
        self.ending = ending
    }
}
