package import Domain
package import Ledger
package import Storage

/// Makes the draft of an addendum that extends a placement, its terms those that hold now: either member, or a
/// coordinator. It is changed, issued and signed as a contract is, and takes effect with the last signature.
package struct DraftAddendum: Command {
    package let placement: PlacementId
    package let end: CalendarDay

    /// - Parameter end: the new last day.
    package init(placement: PlacementId, end: CalendarDay) {
        self.placement = placement
        self.end = end
    }

    /// Refuses `placementWithoutContract` for one that was imported, `extensionOpen` while another addendum waits,
    /// `extensionNotLater`, and whatever rule the new last day breaks as far as the actor may know it.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> ContractId {
        try desk.mustTakePart()
        let placement = try scope.reading.knownPlacement(placement, at: desk)
        guard case .contract(let id) = placement.origin, let original = try scope.reading.contract(id) else {
            throw Refusal(.placementWithoutContract)
        }
        var extended = placement
        try extended.extend(until: end)
        guard try !scope.reading.addenda(of: id).contains(where: { Self.waiting.contains($0.state) }) else {
            throw Refusal(.extensionOpen)
        }
        try scope.reading.mustBeActive(original.bringing, original.taking)
        let addendum = Contract(
            id: desk.newId(), claim: original.claim, candidate: original.candidate, bringing: original.bringing,
            taking: original.taking, amends: original.id,
            terms: try scope.reading.latestTerms(of: original).extended(placement, until: end), createdAt: desk.now
        )
        try scope.insert(addendum)
        let faults = try scope.reading.faults(of: addendum, at: desk).filter { $0.field == "/end" }
        if let refusals = Refusals(faults.filter { !ContractTerms.mayComeLater.contains($0.code) }) { throw refusals }
        try scope.record(
            .addendumDrafted, .contract, addendum.id, at: desk,
            namens: desk.actor.actsFor(original.bringing) ? original.bringing : original.taking
        )
        return addendum.id
    }

    private static let waiting: Set<ContractState> = [.draft, .issuing, .issued]
}

extension ContractTerms {
    /// These terms for the time after a placement's last day: its last hours, the same fee without shares, and UWV's
    /// approval still to come.
    fileprivate func extended(_ placement: Placement, until end: CalendarDay) -> ContractTerms {
        let start = placement.plannedEnd.adding(days: 1)
        let minutes = placement.schedule.last?.weeklyMinutes ?? 0
        let basis = feeBasis.map {
            FeeBasis(
                grossCents: $0.grossCents, chargesCents: $0.chargesCents, administrationCents: $0.administrationCents)
        }
        return ContractTerms(
            kind: kind, bringing: bringing, taking: taking, ownFunction: ownFunction, function: function, tasks: tasks,
            workplace: workplace, start: start, end: end,
            schedule: [HoursVersion(from: start, weeklyMinutes: minutes)], fee: fee, mentor: mentor,
            noticeDays: noticeDays, hiringIntent: hiringIntent, feeBasis: basis, hasBenefit: hasBenefit,
            hiringOffer: hiringOffer
        )
    }
}
