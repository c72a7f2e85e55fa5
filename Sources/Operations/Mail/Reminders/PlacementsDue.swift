import Domain
import Ledger
import Storage
import Wording

/// Placements whose evaluation or last day is near, and those whose term is over without an outcome: for both members.
struct PlacementsDue: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> [Notice] {
        let rules = desk.equipment.rulebook
        let until = desk.today.adding(days: rules.value(.placementNoticeDays, on: desk.today))
        let interval = rules.value(.placementEvaluationWeeks, on: desk.today) * 7
        let running = try scope.placements(during: desk.today...desk.today).filter { $0.ending == nil }
        let ending = running.filter { $0.plannedEnd <= until }
        let evaluated = running.compactMap { placement -> (Placement, CalendarDay)? in
            guard let day = evaluation(of: placement, every: interval, from: desk.today), day <= until,
                day < placement.plannedEnd
            else { return nil }
            return (placement, day)
        }
        return evaluated.flatMap { notices(.evaluationDue, $0.0, $0.1) }
            + ending.flatMap { notices(.placementEnding, $0, $0.plannedEnd) }
            + (try scope.placementsAwaitingOutcome(on: desk.today)).flatMap {
                notices(.outcomeAsked, $0, $0.plannedEnd)
            }
    }

    /// The next evaluation on or after that day.
    private func evaluation(of placement: Placement, every days: Int, from today: CalendarDay) -> CalendarDay? {
        guard days > 0 else { return nil }
        let number = max(1, (placement.start.days(until: today) + days - 1) / days)
        return placement.start.adding(days: number * days)
    }

    private func notices(_ kind: ReminderKind, _ placement: Placement, _ day: CalendarDay) -> [Notice] {
        [placement.bringing, placement.taking].compactMap { $0 }.map { member in
            Notice(
                kind, about: placement.id.description, occasion: "\(day) \(member)", to: member,
                Reminder(code: placement.code, what: placement.kind.labels, day: day), page: .placement(placement.id)
            )
        }
    }
}
