import Domain
import Ledger
import Storage

extension PlacementRow {
    /// Takes the candidate and both members as they were: nothing here is a rule for new placements.
    func take(at desk: Desk, in scope: WriteScope) throws -> TakenRow {
        let placement = try placement(at: desk, in: scope)
        if let known = try scope.reading.placement(importReference: reference) {
            guard says(known, sameAs: placement) else {
                throw Refusal(.placementReferenceTaken, at: "/referentie", ["reference": reference])
            }
            return .alreadyThere
        }
        try scope.insert(placement)
        try scope.record(
            .placementPlanned, .placement, placement.id, at: desk, namens: placement.taking, detail: "imported"
        )
        try bringInLine(placement.candidate, at: desk, in: scope)
        return .created
    }

    /// Books the starts and decisions that have come due, in the order of their days, and the scheduled hours of months
    /// that are closed already.
    static func finish(_ created: [PlacementRow], at desk: Desk, in scope: WriteScope) throws {
        _ = try scope.bookDuePlacements(through: desk.today, at: desk)
        guard let closed = try scope.reading.periods().closedThrough else { return }
        for row in created where row.start.month <= closed {
            guard let placement = try scope.reading.placement(importReference: row.reference) else { continue }
            try scope.bookLateHours(of: placement, before: nil, at: desk)
        }
    }

    private func placement(at desk: Desk, in scope: WriteScope) throws -> Placement {
        let bringing = try bringing?.employer(in: scope.reading).member.id
        let taking = try taking.employer(in: scope.reading).member.id
        guard let candidate = try scope.reading.candidate(reference: candidate, broughtBy: bringing) else {
            throw Refusal(.candidateUnknown, at: "/kandidaat", ["candidate": candidate])
        }
        let code = try scope.reading.placement(importReference: reference)?.code
        return Placement(
            id: desk.newOpaqueId(), code: try code ?? SpokenCode.placement(scope.nextNumber(of: .placements)),
            origin: .imported(reference: reference), kind: kind, candidate: candidate.id, bringing: bringing,
            taking: taking, start: start, plannedEnd: end, schedule: schedule,
            ending: outcome.map { PlacementFacts.Ending(day: end, outcome: $0) }, revision: 1
        )
    }

    private func says(_ known: Placement, sameAs new: Placement) -> Bool {
        known.kind == new.kind && known.candidate == new.candidate && known.bringing == new.bringing
            && known.taking == new.taking && known.start == new.start && known.plannedEnd == new.plannedEnd
            && known.schedule == new.schedule && known.ending == new.ending
    }

    /// A candidate who is placed stands as placed; one whose last placement completed the trajectory as completed. All
    /// others stay what they were: history is no akkoord to be published.
    private func bringInLine(_ id: CandidateId, at desk: Desk, in scope: WriteScope) throws {
        guard var candidate = try scope.reading.candidate(id) else { return }
        let placements = try scope.reading.placements(of: id)
        let state = candidate.state.afterHistory(of: placements)
        guard state != candidate.state else { return }
        candidate.state = state
        guard try scope.update(candidate) else { throw Refusal(.revisionStale) }
        try scope.record(.candidateChanged, .candidate, id, at: desk, namens: candidate.member, detail: state.rawValue)
    }
}

extension CandidateState {
    /// The state that fits placements of the past.
    fileprivate func afterHistory(of placements: [Placement]) -> CandidateState {
        guard self != .withdrawn else { return self }
        guard placements.allSatisfy({ $0.ending != nil }) else { return .placed }
        let last = placements.compactMap(\.ending).max { $0.day < $1.day }
        guard let last, self == .draft || self == .placed else { return self }
        return last.outcome.completesTrajectory ? .completed : self
    }
}
