package import Ledger

extension Placement {
    /// Refuses `placement-state-wrong` once it has ended.
    package func mustNotHaveEnded() throws(Refusal) {
        guard ending == nil else { throw Refusal(.placementStateWrong, ["state": State.ended.rawValue]) }
    }

    /// This placement with a later last day.
    package func extended(until end: CalendarDay) throws(Refusal) -> Placement {
        try mustNotHaveEnded()
        guard end > plannedEnd else { throw Refusal(.extensionNotLater, at: "/end", ["end": "\(plannedEnd)"]) }
        return copy(plannedEnd: end)
    }

    /// This placement with other hours from the first of those steps on; the steps before it stay.
    package func rescheduled(_ steps: [HoursVersion]) throws(Refusal) -> Placement {
        try mustNotHaveEnded()
        guard let from = steps.first?.from, from >= start, HoursSteps(steps).areInOrder, HoursSteps(steps).end(by: plannedEnd)
        else { throw Refusal(.contractScheduleInvalid, at: "/schedule") }
        let all = schedule.filter { $0.from < from } + steps
        guard HoursSteps(all).areInOrder else { throw Refusal(.contractScheduleInvalid, at: "/schedule") }
        return copy(schedule: all)
    }

    /// This placement, ended: not before it began and not after the agreed last day.
    package func ended(_ ending: PlacementFacts.Ending) throws(Refusal) -> Placement {
        try mustNotHaveEnded()
        guard ending.day >= start else { throw Refusal(.placementEndsBeforeStart, at: "/last_day", ["start": "\(start)"]) }
        guard ending.day <= plannedEnd else {
            throw Refusal(.placementEndsAfterTerm, at: "/last_day", ["end": "\(plannedEnd)"])
        }
        return copy(ending: ending)
    }

    private func copy(
        plannedEnd: CalendarDay? = nil, schedule: [HoursVersion]? = nil, ending: PlacementFacts.Ending? = nil
    ) -> Placement {
        Placement(
            id: id, code: code, origin: origin, kind: kind, candidate: candidate, bringing: bringing, taking: taking,
            start: start, plannedEnd: plannedEnd ?? self.plannedEnd, schedule: schedule ?? self.schedule,
            ending: ending ?? self.ending, revision: revision
        )
    }
}
