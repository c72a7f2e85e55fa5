import Domain
import Ledger
import Operations
import Wording

/// What waits for a coordinator.
enum CoordinatorTasks {
    /// More than this is a list of its own.
    private static let mostOfAKind = 5

    static func all(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let waiting = try await visit.desk.ask(ListCoordinatorTasks())
        let parts = [
            waiting.approvals.map { approval($0, visit) }, waiting.closable.map { [month($0, visit)] } ?? [],
            waiting.hours.map { hours($0, visit) }, waiting.outcomes.map { PlacementTasks.task($0, visit) },
            mails(waiting, visit), waiting.publishable.map { candidate($0, visit) },
            waiting.unanswered.map { claim($0, visit) }, waiting.terms.map { term($0, visit) },
        ]
        return parts.flatMap { $0.prefix(mostOfAKind) }
    }

    private static func approval(_ view: CorrectionView, _ visit: Visit) -> TasksBlock.Task {
        TasksBlock.Task(
            visit.say(CorrectionPhrases.waiting(view.subject)), to: visit.path(to: .correction(view.correction.id)),
            hint: view.correction.reason,
            tag: Tag(visit.say(CoordinatorHomePhrases.answerBy(view.correction.answerBy)), .warn)
        )
    }

    private static func month(_ closable: ListCoordinatorTasks.Closable, _ visit: Visit) -> TasksBlock.Task {
        TasksBlock.Task(
            visit.say(CoordinatorHomePhrases.close(closable.month)).capitalisedFirst,
            to: visit.path(to: .month(closable.month)),
            hint: visit.say(CoordinatorHomePhrases.missing(closable.missingReports)),
            tag: Tag(visit.say(CoordinatorHomePhrases.now), .warn)
        )
    }

    /// The hours that members still owe of one month, a closed one included.
    private static func hours(_ owed: ListCoordinatorTasks.MonthOwed, _ visit: Visit) -> TasksBlock.Task {
        let names = Set(owed.rows.map(\.taking.name)).sorted()
        return TasksBlock.Task(
            visit.say(CoordinatorHomePhrases.owing(names.count, owed.month)),
            to: visit.path(to: owed.hasPage ? .month(owed.month) : .hours(owed.month)),
            hint: names.prefix(mostOfAKind).joined(separator: ", ") + (names.count > mostOfAKind ? " …" : ""),
            tag: Tag(visit.say(PlacementPhrases.toReport), .warn)
        )
    }

    /// The mails that were given up, and those that have waited for the mail server for long.
    private static func mails(_ waiting: ListCoordinatorTasks.Answer, _ visit: Visit) -> [TasksBlock.Task] {
        func task(_ title: Labels, _ state: OutboxEntry.State, _ hint: Labels, _ tag: Tag) -> TasksBlock.Task {
            let path = visit.path(to: .mails) + "?state=\(state.rawValue)"
            return TasksBlock.Task(visit.say(title), to: path, hint: visit.say(hint), tag: tag)
        }
        let parked = task(
            CoordinatorHomePhrases.parked(waiting.parkedMails), .parked, CoordinatorHomePhrases.mailHint,
            Tag(visit.say(CoordinatorHomePhrases.failed), .bad))
        let held = waiting.heldMails.map { mails in
            task(
                CoordinatorHomePhrases.held(
                    mails.count, since: InstantText.short(mails.since),
                    for: MailFailurePhrases.reason(mails.lastFailure)),
                .queued, CoordinatorHomePhrases.heldHint, Tag(visit.label(OutboxEntry.State.queued), .warn))
        }
        return (waiting.parkedMails > 0 ? [parked] : []) + (held.map { [$0] } ?? [])
    }

    private static func candidate(_ file: CandidateFile, _ visit: Visit) -> TasksBlock.Task {
        TasksBlock.Task(
            visit.say(CoordinatorHomePhrases.publishable(file.candidate.code)),
            to: visit.path(to: .candidate(file.candidate.id)), hint: visit.say(CoordinatorHomePhrases.publishHint)
        )
    }

    /// A proposal on which nobody has answered.
    private static func claim(_ claim: ClaimView, _ visit: Visit) -> TasksBlock.Task {
        TasksBlock.Task(
            visit.say(CoordinatorHomePhrases.awaiting(claim.code)), to: visit.path(to: .claim(claim.id)),
            hint: claim.slot.slot.offer.title, tag: Tag(visit.say(CoordinatorHomePhrases.answerBy(claim.answerBy)))
        )
    }

    /// A draft whose term is longer than its kind's and waits for the coordinator.
    private static func term(_ draft: ContractView, _ visit: Visit) -> TasksBlock.Task {
        TasksBlock.Task(
            visit.say(AddendumPhrases.toApprove(draft.candidateCode)), to: visit.path(to: .contract(draft.id)),
            hint: visit.text(from: draft.terms.start, through: draft.terms.end),
            tag: Tag(visit.label(draft.terms.kind), .warn)
        )
    }
}
