import Domain
import Ledger
import Storage
import Wording

extension WriteScope {
    /// What follows from the last signature: the placement is planned, or by an addendum extended, and everybody may
    /// fetch a copy. Of what falls into closed months the hours are booked now.
    func begin(_ contract: Contract, at desk: Desk) throws {
        if let placement = try reading.extendedPlacement(of: contract) {
            return try extend(placement, by: contract, at: desk)
        }
        let terms = contract.terms
        let placement = Placement(
            id: desk.newOpaqueId(), code: SpokenCode.placement(try nextNumber(of: .placements)),
            origin: .contract(contract.id),
            kind: terms.kind, candidate: contract.candidate, bringing: terms.bringing == nil ? nil : contract.bringing,
            taking: contract.taking, start: terms.start, plannedEnd: terms.end, schedule: terms.schedule, ending: nil,
            revision: 1
        )
        try insert(placement)
        try bookLateHours(of: placement, before: nil, at: desk)
        try record(.contractInForce, .contract, contract.id, at: desk)
        try record(.placementPlanned, .placement, placement.id, at: desk)
        try post(.contractComplete, about: contract, at: desk)
    }

    /// Ends a contract before it came into force: the place is free again and the candidate open, and the others are
    /// told. An addendum leaves its placement as it is.
    func abandon(
        _ contract: Contract, by event: ContractState.Event, told: [ContractParty], at desk: Desk
    ) throws {
        var contract = contract
        try contract.close(by: event)
        try save(contract)
        if contract.hasDocument { try post(.contractDeclined, about: contract, to: told, at: desk) }
        guard contract.amends == nil else { return }
        try endAcceptedClaim(contract.claim, at: desk)
        guard !contract.hasDocument, let claim = try reading.claim(contract.claim) else { return }
        try tell(told.map(\.reader), about: claim, at: desk) {
            .claimDeclined(network: desk.network.name, $0, to: $1, reason: nil, link: $2)
        }
    }
}
