import Domain
import Ledger
import Storage

extension WriteScope {
    /// What follows from the last signature under an addendum: its placement lasts longer, with the hours agreed for
    /// that time. Of what falls into closed months the hours are booked now.
    func extend(_ placement: Placement, by addendum: Contract, at desk: Desk) throws {
        let earlier = placement
        var placement = placement
        let terms = addendum.terms
        let hours = placement.schedule.last?.weeklyMinutes
        try placement.extend(until: terms.end)
        if terms.schedule.map(\.weeklyMinutes) != [hours] { try placement.reschedule(terms.schedule) }
        try save(placement)
        try bookLateHours(of: placement, before: earlier, at: desk)
        try insert(
            PlacementExtension(
                placement: placement.id, end: terms.end,
                agreedOn: addendum.signatures.map(\.day).max() ?? desk.today, recordedAt: desk.now, by: desk.actor.label
            )
        )
        try record(.contractInForce, .contract, addendum.id, at: desk)
        try record(
            .placementExtended, .placement, placement.id, at: desk, namens: try reading.ownMember(of: placement),
            detail: addendum.number ?? ""
        )
        try post(.contractComplete, about: addendum, at: desk)
    }

    /// What becomes of the addenda when their placement ends: those in force end with it, those that wait are taken
    /// back.
    func closeAddenda(of contract: ContractId, by event: ContractState.Event, at desk: Desk) throws {
        for var addendum in try reading.addenda(of: contract) {
            switch addendum.state {
            case .inForce: try addendum.close(by: event)
            case .draft, .issued: try addendum.close(by: .withdraw)
            case .issuing, .ended, .terminated, .declined, .expired, .withdrawn: continue
            }
            try save(addendum)
        }
    }
}
