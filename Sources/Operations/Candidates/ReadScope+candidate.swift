import Domain
import Ledger
import Storage

extension ReadScope {
    /// A candidate of whom the desk's actor is the own employer, or coordinator; `notFound` for everybody else.
    func ownCandidate(_ id: CandidateId, at desk: Desk) throws -> Candidate {
        guard let candidate = try candidate(id) else { throw Refusal(.notFound) }
        try desk.mustKnow(candidate.member)
        return candidate
    }

    /// The candidate who is here in person.
    func candidateInPerson(at desk: Desk) throws -> Candidate {
        guard let candidate = try candidate(desk.mustBeCandidate()) else { throw Refusal(.notFound) }
        return candidate
    }

    /// Every gate that a candidate still has to pass.
    func missingGates(of candidate: Candidate, includingAkkoord: Bool) throws -> [Refusal] {
        candidate.gates.missing(
            hasConditions: try hasLayer(.conditions, of: candidate.id), includingAkkoord: includingAkkoord
        )
    }

    /// Refuses a reference that the member uses for another candidate.
    func mustBeFree(reference: GuardedLine?, of member: MemberId, besides id: CandidateId? = nil) throws {
        guard let text = reference?.text, let other = try candidate(reference: text, of: member), other.id != id else {
            return
        }
        throw Refusal(.candidateReferenceTaken, at: "/reference", ["reference": text])
    }

    /// That legal entity of the member, or its first.
    func legalEntity(_ wanted: LegalEntityId?, of member: MemberId) throws -> LegalEntityId {
        let all = try legalEntities(of: member).map(\.id)
        guard let found = wanted.map({ all.contains($0) ? $0 : nil }) ?? all.first else {
            throw Refusal(.choiceUnknown, at: "/legal_entity")
        }
        return found
    }
}

extension WriteScope {
    /// Writes a changed candidate; refused when somebody else changed it in the meantime.
    ///
    /// - Returns: the candidate as it now stands.
    @discardableResult
    func save(_ candidate: Candidate) throws -> Candidate {
        guard try update(candidate) else { throw Refusal(.revisionStale) }
        var saved = candidate
        saved.revision += 1
        return saved
    }
}

extension Candidate {
    /// Refuses when the trajectory is over: completed or withdrawn.
    func mustNotBeOver() throws(Refusal) {
        guard !state.isOver else { throw Refusal(.candidateStateWrong, ["state": state.rawValue]) }
    }
}

extension Desk {
    /// Refuses a day that must have come and has not.
    func mustHaveCome(_ day: CalendarDay?, at field: String) throws(Refusal) {
        if let day, day > today { throw Refusal(.dayInFuture, at: field) }
    }

    /// Refuses sickness periods that make no clock, or that have yet to begin.
    func mustMakeTimeline(_ facts: TimelineFacts) throws(Refusal) {
        _ = try facts.timeline(rulebook: equipment.rulebook)
        for period in facts.periods { try mustHaveCome(period.firstDay, at: "/periods") }
    }
}
