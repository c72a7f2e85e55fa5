import Domain
package import Ledger
package import Storage

/// Ends a placement with its last day and outcome: either member, or a coordinator. Its contract and its claim end with
/// it, and the candidate's trajectory is completed or open again, as the outcome says.
///
/// What was booked before the end was known is set right at once; what an end that is still to come takes back is
/// settled by `BookDuePlacements`.
package struct EndPlacement: Command {
    package let id: PlacementId
    package let revision: Int
    package let lastDay: CalendarDay
    package let outcome: PlacementOutcome

    /// - Parameter lastDay: from the first day to the last as agreed; it may still have to come.
    package init(id: PlacementId, revision: Int, lastDay: CalendarDay, outcome: PlacementOutcome) {
        self.id = id
        self.revision = revision
        self.lastDay = lastDay
        self.outcome = outcome
    }

    /// Refuses `hoursAfterEnd` when the host reported hours of a month after the last day.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> PlacementId {
        try desk.mustTakePart()
        let earlier = try scope.reading.knownPlacement(id, at: desk)
        guard earlier.revision == revision else { throw Refusal(.revisionStale) }
        var placement = earlier
        try placement.end(PlacementFacts.Ending(day: lastDay, outcome: outcome))
        try mustFollowReports(in: scope.reading)
        try scope.save(placement)
        try scope.bookLateEnd(of: placement, before: earlier, at: desk)
        switch placement.origin {
        case .contract(let contract): try endContract(contract, of: placement, at: desk, in: scope)
        case .imported: try release(placement.candidate, in: scope)
        }
        let own = try scope.reading.ownMember(of: placement)
        try scope.record(
            .placementEnded, .placement, id, at: desk, namens: desk.actor.actsFor(own) ? own : placement.taking,
            detail: outcome.rawValue
        )
        return id
    }

    /// What the host says that it saw worked is not taken back by whoever ends the placement.
    private func mustFollowReports(in scope: ReadScope) throws {
        let later = try scope.hoursReports(of: id).first { $0.month > lastDay.month && $0.minutes > 0 }
        if let later { throw Refusal(.hoursAfterEnd, at: "/last_day", ["month": "\(later.month)"]) }
    }

    private func endContract(_ id: ContractId, of placement: Placement, at desk: Desk, in scope: WriteScope) throws {
        guard var contract = try scope.reading.contract(id) else { throw Refusal(.notFound) }
        let event: ContractState.Event = lastDay == placement.plannedEnd ? .end : .terminate
        try contract.close(by: event)
        try scope.save(contract)
        try scope.closeAddenda(of: contract.id, by: event, at: desk)
        try scope.endAcceptedClaim(contract.claim, outcome: outcome, at: desk)
    }

    /// A candidate whose placement came from an import has no claim; another place may have been found since.
    private func release(_ id: CandidateId, in scope: WriteScope) throws {
        guard var candidate = try scope.reading.candidate(id), candidate.state == .placed else { return }
        guard try !scope.reading.claims(ofCandidate: id).contains(where: { $0.state == .accepted }) else { return }
        candidate.state = try candidate.state.after(.placementEnded(outcome))
        try scope.save(candidate)
    }
}
