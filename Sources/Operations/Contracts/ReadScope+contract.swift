import Domain
import Ledger
import Storage

extension ReadScope {
    /// A contract that is the desk's actor's business: of either member, the coordinator, and once it is issued of the
    /// candidate in person; `notFound` for everybody else.
    func knownContract(_ id: ContractId, at desk: Desk) throws -> Contract {
        guard let contract = try contract(id) else { throw Refusal(.notFound) }
        let isTheirs =
            if case .candidate(let candidate) = desk.actor.authority {
                contract.candidate == candidate && contract.hasDocument
            } else {
                desk.actor.actsFor(contract.bringing) || desk.actor.actsFor(contract.taking)
            }
        guard isTheirs else { throw Refusal(.notFound) }
        return contract
    }

    /// What terms are held against, as far as the desk's actor may know it: for the taking member the clock stays
    /// hidden, or trying days until one is refused would tell it.
    func surroundings(of candidate: Candidate, at desk: Desk) throws -> TermSurroundings {
        TermSurroundings(
            candidateWeeklyMinutes: candidate.card.weeklyMinutes,
            clock: desk.actor.actsFor(candidate.member)
                ? .known(availableFrom: candidate.availableFrom, paidUntil: try paidUntil(candidate.id, at: desk))
                : .hidden,
            coordinatorAgrees: desk.actor.actsForNetwork
        )
    }

    /// The rules that a draft's terms still break, as far as the desk's actor may know them.
    func faults(of contract: Contract, at desk: Desk) throws -> [Refusal] {
        guard let candidate = try candidate(contract.candidate) else { throw Refusal(.candidateUnknown) }
        return contract.terms.faults(in: try surroundings(of: candidate, at: desk), rulebook: desk.equipment.rulebook)
    }

    /// The last day of week 104 with its extensions or of the employment, whichever comes first; nil when no sickness
    /// period is known.
    func paidUntil(_ candidate: CandidateId, at desk: Desk) throws -> CalendarDay? {
        try timeline(of: candidate, at: desk)?.timeline(rulebook: desk.equipment.rulebook).obligationEnd
    }
}

extension WriteScope {
    /// Writes a changed contract; refused when somebody else changed it in the meantime.
    func save(_ contract: Contract) throws {
        guard try update(contract) else { throw Refusal(.revisionStale) }
    }
}
