extension HoursBookkeeping {
    /// The scheduled minutes that a closed month has more than were known at its close; nil when there are none.
    ///
    /// Naming the month and the placement's last day, so that signing one agreement books them once.
    ///
    /// - Parameters:
    ///   - due: what the whole month comes to now.
    ///   - known: what it came to before the agreement was signed.
    ///   - end: the placement's last day by the agreement.
    package static func lateBooking(
        of due: TransferDraft, knownMinutes known: Int64, of placement: PlacementFacts, through end: CalendarDay,
        in month: CalendarMonth
    ) -> TransferDraft? {
        guard due.amount > known else { return nil }
        return TransferDraft(
            id: .derived("hours-late", placement.id, "\(month)/\(end)", near: month), unit: .minutes,
            bringing: due.bringing, taking: due.taking, amount: due.amount - known, effectiveOn: due.effectiveOn,
            cause: due.cause,
            placement: placement.id, workedIn: month
        )
    }

    /// The scheduled minutes of a closed month up to a last day that was recorded only after its close, in the place of
    /// what was booked then. A placement ends once, so that its month names them.
    ///
    /// - Parameter due: what the month comes to with that last day.
    package static func endedBooking(
        of due: TransferDraft, of placement: PlacementFacts, in month: CalendarMonth
    ) -> TransferDraft {
        TransferDraft(
            id: .derived("hours-ended", placement.id, "\(month)", near: month), unit: .minutes, bringing: due.bringing,
            taking: due.taking, amount: due.amount, effectiveOn: due.effectiveOn, cause: due.cause,
            placement: placement.id, workedIn: month
        )
    }
}
