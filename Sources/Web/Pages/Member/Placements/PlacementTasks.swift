import Domain
import Ledger
import Operations
import Wording

/// What placements ask of somebody: hours to report, and how they ended.
enum PlacementTasks {
    static func hours(_ visit: Visit) async throws -> [TasksBlock.Task] {
        try await visit.desk.ask(HoursWaiting()).map { task($0, visit) }
    }

    static func task(_ row: HoursOwed.Row, _ visit: Visit) -> TasksBlock.Task {
        TasksBlock.Task(
            visit.say(PlacementPhrases.reportTask(visit.text(row.month))), to: visit.path(to: .hours(row.month)),
            hint: visit.say(
                PlacementPhrases.reportTaskHint(
                    row.code, row.candidateCode, HoursText.text(minutes: row.scheduledMinutes, in: visit.language)
                )
            ),
            tag: Tag(visit.say(PlacementPhrases.toReport), .warn)
        )
    }

    /// How a placement ended whose last day passed.
    static func task(_ placement: PlacementView, _ visit: Visit) -> TasksBlock.Task {
        let names = [placement.bringing?.name, placement.taking.name].compactMap { $0 }.joined(separator: " → ")
        return TasksBlock.Task(
            visit.say(PlacementPhrases.outcomeTask(placement.code)), to: visit.path(to: .placement(placement.id)),
            hint: visit.say(PlacementPhrases.outcomeTaskHint(visit.text(placement.plannedEnd), names)),
            tag: Tag(visit.say(PlacementPhrases.awaitsOutcome), .warn)
        )
    }
}
