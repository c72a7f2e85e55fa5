/// A transfer that has been decided but not yet given its place in the chain.
package struct TransferDraft: Hashable, Sendable {
    package let id: TransferId
    package let unit: LedgerUnit
    /// The account that is debited.
    package let bringing: Account
    /// The account that is credited.
    package let taking: Account
    /// More than zero: hundredths of a placement, or minutes. The kind gives the direction.
    package let amount: Int64
    /// The day from which it counts.
    package let effectiveOn: CalendarDay
    package let kind: TransferKind
    package let cause: TransferCause
    /// The booking that a `finalise` or `reverse` is about; nil for a `book`.
    package let refersTo: TransferId?
    package let placement: PlacementId?
    /// The month in which the hours were worked; nil for placements.
    package let workedIn: CalendarMonth?
    /// SHA-256 of a salt and the coordinator's reason, whose text stands elsewhere and can be erased.
    package let reasonHash: Digest256?

    package init(
        id: TransferId, unit: LedgerUnit, bringing: Account, taking: Account, amount: Int64, effectiveOn: CalendarDay,
        kind: TransferKind = .book, cause: TransferCause, refersTo: TransferId? = nil, placement: PlacementId? = nil,
        workedIn: CalendarMonth? = nil, reasonHash: Digest256? = nil
    ) {
        precondition(amount > 0, "a transfer moves a positive amount")
        precondition((kind == .book) == (refersTo == nil), "only a booking refers to nothing")
        self.id = id
        self.unit = unit
        self.bringing = bringing
        self.taking = taking
        self.amount = amount
        self.effectiveOn = effectiveOn
        self.kind = kind
        self.cause = cause
        self.refersTo = refersTo
        self.placement = placement
        self.workedIn = workedIn
        self.reasonHash = reasonHash
    }
}
