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
        let parts = [
            try await contracts(visit), try await claims(visit), try await PlacementTasks.hours(visit),
            try await PlacementTasks.outcomes(visit), try await candidates(visit),
        ]
        return parts.flatMap { $0.prefix(mostOfAKind) }
    }

    private static func contracts(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let issued = try await visit.desk.ask(ListContracts(state: .issued)).filter { !$0.maySign.isEmpty }
        let drafts = try await visit.desk.ask(ListContracts(state: .draft)).filter { contract in
            contract.viewer != .taking || !contract.faults.isEmpty
        }
        func task(_ contract: ContractView, _ title: Labels) -> TasksBlock.Task {
            let name = visit.say(ContractPhrases.name(visit.label(contract.terms.kind), contract.terms.function))
            return TasksBlock.Task(
                visit.say(title), to: visit.path(to: .contract(contract.id)),
                hint: "\(name), \(visit.text(from: contract.terms.start, through: contract.terms.end))",
                tag: visit.tag(contract.state)
            )
        }
        return issued.map { task($0, HomePhrases.sign($0.number ?? "")) }
            + drafts.map { task($0, HomePhrases.complete($0.candidateCode)) }
    }

    private static func claims(_ visit: Visit) async throws -> [TasksBlock.Task] {
        let proposed = try await visit.desk.ask(ListClaims(state: .proposed)).filter(\.isBringing)
        let talks = try await visit.desk.ask(ListClaims(state: .inTalks)).filter { claim in
            claim.ownParties.contains { !claim.agreements[$0] }
        }
        let accepted = try await visit.desk.ask(ListClaims(state: .accepted)).filter { $0.contract == nil }
        func task(_ claim: ClaimView, _ title: Labels, _ tag: Tag) -> TasksBlock.Task {
            TasksBlock.Task(
                visit.say(title), to: visit.path(to: .claim(claim.id)),
                hint: visit.say(ClaimPhrases.forPlace(claim.candidateCode, claim.slot.slot.offer.title)), tag: tag
            )
        }
        return proposed.map {
            task($0, HomePhrases.askCandidate, Tag(visit.say(HomePhrases.before(visit.text($0.answerBy))), .warn))
        }
            + talks.map { task($0, HomePhrases.decide, visit.tag($0.state)) }
            + accepted.map { task($0, HomePhrases.makeContract, visit.tag($0.state)) }
    }

    private static func candidates(_ visit: Visit) async throws -> [TasksBlock.Task] {
        try await visit.desk.ask(ListCandidates()).filter(\.candidate.state.isPreparing).map { file in
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
}
