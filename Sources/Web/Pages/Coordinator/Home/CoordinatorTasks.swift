import Domain
import Ledger
import Operations
import Wording

/// What waits for a coordinator.
enum CoordinatorTasks {
    /// More than this is a list of its own.
    private static let mostOfAKind = 5

    static func all(_ visit: Visit, _ preview: PreviewMonth.Answer) async throws -> [TasksBlock.Task] {
        try await [
            approvals(visit), month(visit, preview), hours(visit, preview), outcomes(visit), mails(visit),
            candidates(visit),
            claims(visit), TermTasks.waiting(visit),
        ].flatMap { $0 }
    }

    /// Corrections that wait for this coordinator's own approval.
    private static func approvals(_ visit: Visit) async throws -> [TasksBlock.Task] {
        try await visit.desk.ask(ListCorrections(awaitingMe: true)).prefix(mostOfAKind).map { view in
            TasksBlock.Task(
                visit.say(CorrectionPhrases.waiting(view.subject)), to: visit.path(to: .correction(view.correction.id)),
                hint: view.correction.reason,
                tag: Tag(visit.say(CoordinatorHomePhrases.answerBy(view.correction.answerBy)), .warn)
            )
        }
    }

    private static func month(_ visit: Visit, _ preview: PreviewMonth.Answer) -> [TasksBlock.Task] {
        guard preview.closableFrom <= visit.desk.today else { return [] }
        return [
            TasksBlock.Task(
                visit.say(CoordinatorHomePhrases.close(preview.month)).capitalisedFirst,
                to: visit.path(to: .month(preview.month)),
                hint: visit.say(CoordinatorHomePhrases.missing(preview.missingReports)),
                tag: Tag(visit.say(CoordinatorHomePhrases.now), .warn)
            )
        ]
    }

    /// The hours that members still owe, a task for each month, closed ones included.
    private static func hours(_ visit: Visit, _ preview: PreviewMonth.Answer) async throws -> [TasksBlock.Task] {
        let owed = try await visit.desk.ask(HoursWaiting())
        return Dictionary(grouping: owed, by: \.month).sorted { $0.key < $1.key }.map { month, rows in
            let names = Set(rows.map(\.taking.name)).sorted()
            return TasksBlock.Task(
                visit.say(CoordinatorHomePhrases.owing(names.count, month)),
                to: visit.path(to: month <= preview.month ? .month(month) : .hours(month)),
                hint: names.prefix(mostOfAKind).joined(separator: ", ") + (names.count > mostOfAKind ? " …" : ""),
                tag: Tag(visit.say(PlacementPhrases.toReport), .warn)
            )
        }
    }

    private static func outcomes(_ visit: Visit) async throws -> [TasksBlock.Task] {
        Array(try await PlacementTasks.outcomes(visit).prefix(mostOfAKind))
    }

    private static func mails(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let parked = try await visit.desk.ask(ListMails()).count { $0.state == .parked }
        guard parked > 0 else { return [] }
        return [
            TasksBlock.Task(
                visit.say(CoordinatorHomePhrases.parked(parked)), to: visit.path(to: .mails),
                hint: visit.say(CoordinatorHomePhrases.mailHint),
                tag: Tag(visit.say(CoordinatorHomePhrases.failed), .bad)
            )
        ]
    }

    private static func candidates(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let files = try await visit.desk.ask(ListCandidates())
        let ready = files.filter {
            ($0.candidate.state == .draft || $0.candidate.state == .awaitingAkkoord) && $0.missingGates.isEmpty
        }
        return ready.prefix(mostOfAKind).map { file in
            TasksBlock.Task(
                visit.say(CoordinatorHomePhrases.publishable(file.candidate.code)),
                to: visit.path(to: .candidate(file.candidate.id)), hint: visit.say(CoordinatorHomePhrases.publishHint)
            )
        }
    }

    /// Proposals on which nobody has answered, the most pressing first.
    private static func claims(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let waiting = try await visit.desk.ask(ListClaims(state: .proposed)).sorted { $0.answerBy < $1.answerBy }
        return waiting.prefix(mostOfAKind).map { claim in
            TasksBlock.Task(
                visit.say(CoordinatorHomePhrases.awaiting(claim.code)), to: visit.path(to: .claim(claim.id)),
                hint: claim.slot.slot.offer.title, tag: Tag(visit.say(CoordinatorHomePhrases.answerBy(claim.answerBy)))
            )
        }
    }
}
