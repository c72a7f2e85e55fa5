import Domain
import Ledger
import Operations
import Wording

/// The placements in which one's own members bring or take.
enum PlacementsPage {
    static func show(_ visit: Visit) async throws -> Page {
        let found = try await visit.desk.ask(ListPlacements(after: visit.after()))
        let owed = try await PlacementTasks.hours(visit)
        var blocks: [Block] = []
        if !owed.isEmpty {
            blocks.append(.tasks(TasksBlock(heading: visit.say(PlacementPhrases.hoursOwed), tasks: owed)))
        }
        let awaiting = found.filter(\.awaitsOutcome)
        if !awaiting.isEmpty {
            blocks += [
                .heading(visit.say(PlacementPhrases.awaitingGroup)), .rows(awaiting.map { row($0, in: visit) }),
            ]
        }
        for state in [Placement.State.running, .planned, .ended] {
            let placements = found.filter { $0.state == state && !$0.awaitsOutcome }
            guard !placements.isEmpty else { continue }
            blocks += [
                .heading(visit.say(PlacementPhrases.group(state))),
                .rows(placements.reversed().map { row($0, in: visit) }),
            ]
        }
        if found.isEmpty {
            blocks.append(
                .empty(EmptyBlock(visit.say(PlacementPhrases.noneYet), visit.say(PlacementPhrases.noneYetHint))))
        }
        return Page(PageHead(visit.say(PlacementPhrases.placements)), blocks + pager(found, in: visit))
    }

    private static func pager(_ found: [PlacementView], in visit: Visit) -> [Block] {
        guard found.count == 200, let last = found.last else { return [] }
        let path = visit.path(to: .placements)
        let next = PageLink(visit.say(FramePhrases.more), to: "\(path)?after=\(Cursor(key: last.code).text)")
        return [.pager(PagerBlock(label: visit.say(FramePhrases.browse), first: nil, next: next))]
    }

    private static func row(_ placement: PlacementView, in visit: Visit) -> RowsBlock.Row {
        let names = [placement.bringing?.name, placement.taking.name].compactMap { $0 }
        return RowsBlock.Row(
            visit.say(PlacementPhrases.name(visit.label(placement.kind), placement.candidateCode)),
            to: visit.path(to: .placement(placement.id)), code: placement.code, line: names.joined(separator: " → "),
            hint: visit.text(from: placement.start, through: placement.ending?.day ?? placement.plannedEnd),
            tag: visit.tag(placement)
        )
    }
}
