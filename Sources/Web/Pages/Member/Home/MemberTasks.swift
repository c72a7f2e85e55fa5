import Domain
import Ledger
import Operations
import Wording

/// What waits for a member's user, the most urgent first: contracts, proposals, hours, how placements ended, then one's
/// own candidates.
enum MemberTasks {
    /// More than this many of a kind are not listed; their own page has them all.
    private static let mostOfAKind = 20

    static func all(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let waiting = try await visit.desk.ask(ListMemberTasks())
        let parts = [
            contracts(waiting, visit), claims(waiting, visit), waiting.hours.map { PlacementTasks.task($0, visit) },
            waiting.outcomes.map { PlacementTasks.task($0, visit) },
            waiting.toPrepare.map { candidate($0, visit) },
        ]
        return parts.flatMap { $0.prefix(mostOfAKind) }
    }

    private static func contracts(_ waiting: ListMemberTasks.Answer, _ visit: Visit) -> [TasksBlock.Task] {
        func task(_ contract: ContractView, _ title: Labels) -> TasksBlock.Task {
            let name = visit.say(ContractPhrases.name(visit.label(contract.terms.kind), contract.terms.function))
            return TasksBlock.Task(
                visit.say(title), to: visit.path(to: .contract(contract.id)),
                hint: "\(name), \(visit.text(from: contract.terms.start, through: contract.terms.end))",
                tag: visit.tag(contract.state)
            )
        }
        return waiting.toSign.map { task($0, HomePhrases.sign($0.number ?? "")) }
            + waiting.toComplete.map { task($0, HomePhrases.complete($0.candidateCode)) }
    }

    private static func claims(_ waiting: ListMemberTasks.Answer, _ visit: Visit) -> [TasksBlock.Task] {
        func task(_ claim: ClaimView, _ title: Labels, _ tag: Tag) -> TasksBlock.Task {
            TasksBlock.Task(
                visit.say(title), to: visit.path(to: .claim(claim.id)),
                hint: visit.say(ClaimPhrases.forPlace(claim.candidateCode, claim.slot.slot.offer.title)), tag: tag
            )
        }
        return waiting.toAnswer.map {
            task($0, HomePhrases.askCandidate, Tag(visit.say(HomePhrases.before(visit.text($0.answerBy))), .warn))
        }
            + waiting.toDecide.map { task($0, HomePhrases.decide, visit.tag($0.state)) }
            + waiting.toDraft.map { task($0, HomePhrases.makeContract, visit.tag($0.state)) }
    }

    private static func candidate(_ file: CandidateFile, _ visit: Visit) -> TasksBlock.Task {
        let missing = GateList.missing(file, in: visit)
        let title: Labels =
            missing.isEmpty
            ? HomePhrases.publish(file.candidate.code)
            : file.candidate.state == .awaitingAkkoord
                ? HomePhrases.awaitAkkoord(file.candidate.code) : HomePhrases.prepare(file.candidate.code)
        return TasksBlock.Task(
            visit.say(title), to: visit.path(to: .candidate(file.candidate.id)),
            hint: missing.isEmpty ? nil : visit.say(GatePhrases.stillNeeded(missing.joined(separator: ", "))),
            tag: visit.tag(file.candidate.state)
        )
    }
}
