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

    /// The rules that a draft's terms still break, as far as the desk's actor may know them.
    func faults(of contract: Contract, at desk: Desk) throws -> [Refusal] {
        try contract.terms.faults(in: surroundings(of: contract, at: desk), rulebook: desk.equipment.rulebook)
    }

    /// What its terms are held against, as far as the desk's actor may know it: for the taking member the clock stays
    /// hidden, or trying days until one is refused would tell it.
    private func surroundings(of contract: Contract, at desk: Desk) throws -> TermSurroundings {
        guard let candidate = try candidate(contract.candidate) else { throw Refusal(.candidateUnknown) }
        let start = try extendedPlacement(of: contract)?.start
        return TermSurroundings(
            candidateWeeklyMinutes: candidate.card.weeklyMinutes,
            clock: desk.actor.actsFor(candidate.member)
                ? .known(
                    availableFrom: start ?? candidate.availableFrom, paidUntil: try paidUntil(candidate.id, at: desk))
                : .hidden,
            approvedUntil: try approvedUntil(contract), placementStart: start
        )
    }

    /// The last day until which the coordinator approved the term of this kind.
    func approvedUntil(_ contract: Contract) throws -> CalendarDay? {
        try termApprovals(of: contract.id).filter { $0.kind == contract.terms.kind }.map(\.until).max()
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
