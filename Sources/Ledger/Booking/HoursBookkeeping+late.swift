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
            id: .derived("hours-late", placement.id, "\(month)/\(end)"), unit: .minutes, bringing: due.bringing,
            taking: due.taking, amount: due.amount - known, effectiveOn: due.effectiveOn, cause: due.cause,
            placement: placement.id, workedIn: month
        )
    }
}
