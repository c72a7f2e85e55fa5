import Domain
import Ledger
import Operations
import Wording

/// Drafts whose term is longer than their kind's and waits for the coordinator.
enum TermTasks {
    static func waiting(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let drafts = try await visit.desk.ask(ListContracts(state: .draft))
        return drafts.filter { $0.faults.contains { $0.code == .contractTermNeedsCoordinator } }.map { draft in
            TasksBlock.Task(
                visit.say(AddendumPhrases.toApprove(draft.candidateCode)), to: visit.path(to: .contract(draft.id)),
                hint: visit.text(from: draft.terms.start, through: draft.terms.end),
                tag: Tag(visit.label(draft.terms.kind), .warn)
            )
        }
    }
}
