/// The rules for the unit *placements* (domain.md, 7): what is booked when a placement begins, lasts and ends.
package enum PlacementBookkeeping {
    /// The booking of a placement on its start day; nil when nothing is owed: a move inside one member, or a further
    /// placement at a member that was already credited for this candidate.
    package static func start(
        of placement: PlacementFacts, candidate debit: CandidateDebit, rules: LedgerRules
    ) -> TransferDraft? {
        guard placement.bringing != placement.taking, !debit.hosts.contains(placement.taking) else { return nil }
        let isFurtherHost = debit.standing && rules.debitsOncePerCandidate
        let bringing = isFurtherHost ? nil : placement.bringing
        return TransferDraft(
            id: .derived("placement-started", placement.id, near: placement.start.month), unit: .placements,
            bringing: Account(bringing), taking: .member(placement.taking), amount: rules.placementAmount,
            effectiveOn: placement.start,
            cause: isFurtherHost ? .furtherHost : .placementStarted, placement: placement.id
        )
    }

    /// The day on which the fate of a booking is decided, with what is then written: final after `daysToFinal`, or at
    /// the end when the outcome keeps it; taken back, with effect from the last day, when the outcome says so.
    package static func settlement(
        of booking: TransferDraft, for placement: PlacementFacts, rules: LedgerRules
    ) -> (day: CalendarDay, draft: TransferDraft) {
        let lasted = placement.start.adding(days: rules.daysToFinal - 1)
        guard let ending = placement.ending, ending.day < lasted else {
            return (lasted, decision(.finalise, .placementKept, on: lasted, of: booking))
        }
        if rules.reversingOutcomes.contains(ending.outcome) {
            return (ending.day, decision(.reverse, .placementLapsed, on: ending.day, of: booking))
        }
        return (ending.day, decision(.finalise, .placementKept, on: ending.day, of: booking))
    }

    /// Takes back a booking that the rules would have taken back, had the end been known in time: one that is final
    /// already, or that a coordinator booked in the place of the first. Nil when the outcome keeps it.
    ///
    /// It counts from the last day, and never before what it takes back.
    package static func lapse(
        of booking: TransferDraft, for placement: PlacementFacts, rules: LedgerRules
    ) -> TransferDraft? {
        let settled = settlement(of: booking, for: placement, rules: rules)
        guard settled.draft.kind == .reverse else { return nil }
        return decision(
            .reverse, .placementLapsed, on: max(settled.day, booking.effectiveOn), of: booking,
            purpose: "placement-lapsed")
    }

    /// Books a start anew, against the account that it would have been booked against had an earlier end been known in
    /// time: the reversal, which counts from the booking's own day, then the booking in its place.
    package static func rebooking(of booking: TransferDraft, as start: TransferDraft) -> [TransferDraft] {
        [
            decision(.reverse, .placementLapsed, on: booking.effectiveOn, of: booking, purpose: "placement-rebooked"),
            TransferDraft(
                id: .derived("placement-booked-anew", booking.id, near: booking.effectiveOn.month), unit: start.unit,
                bringing: start.bringing, taking: start.taking, amount: start.amount, effectiveOn: start.effectiveOn,
                cause: start.cause,
                placement: start.placement
            ),
        ]
    }

    private static func decision(
        _ kind: TransferKind, _ cause: TransferCause, on day: CalendarDay, of booking: TransferDraft,
        purpose: String = "placement-settled"
    ) -> TransferDraft {
        TransferDraft(
            id: .derived(purpose, booking.id, near: booking.effectiveOn.month), unit: booking.unit,
            bringing: booking.bringing, taking: booking.taking, amount: booking.amount, effectiveOn: day, kind: kind,
            cause: cause,
            refersTo: booking.id, placement: booking.placement
        )
    }
}
