import Domain
package import Ledger

/// Bookings that follow each other in one transaction: the end of the chain and the running balances go from one to the
/// next without being asked for again.
package struct BookingSeries {
    private let scope: WriteScope
    private let now: Instant
    private let periods: LedgerPeriods
    private var head: ChainHead
    private var totals = BookedTotals()

    init(in scope: WriteScope, at now: Instant, periods: LedgerPeriods) throws {
        self.scope = scope
        self.now = now
        self.periods = periods
        head = try scope.reading.ledgerHead()
    }

    /// As `WriteScope.book(_:at:periods:)`.
    package mutating func book(_ draft: TransferDraft) throws -> Booked {
        let id = draft.id.description
        if try scope.reading.hasTransfer(id), let known = try scope.reading.transfer(draft.id) {
            guard known.content == draft else { throw Refusal(.transferConflict, ["transfer": id]) }
            return .alreadyThere(known)
        }
        if let refersTo = draft.refersTo, try scope.reading.successor(of: refersTo, kind: .reverse) != nil {
            throw Refusal(.transferAlreadyReversed, ["transfer": "\(refersTo)"])
        }
        let provisional = try provisionalChange(by: draft)
        let month = periods.bookingMonth(effectiveOn: draft.effectiveOn)
        let transfer = head.appending(draft, bookedAt: now, month: month)
        let sides = try totals.count(transfer, provisional: provisional) { account, unit in
            try scope.reading.balance(of: account, in: unit)
        }
        try scope.insert(transfer, id: id, bringing: sides.bringing, taking: sides.taking)
        head = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
        return .new(transfer)
    }

    /// What the provisional figures of both accounts gain by a transfer that is about to be written.
    private func provisionalChange(by draft: TransferDraft) throws -> Int64 {
        guard let refersTo = draft.refersTo else { return draft.isProvisionalAtFirst ? draft.amount : 0 }
        guard let booking = try scope.reading.transfer(refersTo), booking.content.isProvisionalAtFirst else { return 0 }
        return try scope.reading.successor(of: refersTo, kind: .finalise) == nil ? -draft.amount : 0
    }

    /// Writes what the accounts gained by this series.
    func writeTotals() throws {
        for (place, gain) in totals.accounts { try scope.add(gain.change, gain.provisional, to: place) }
        for (place, change) in totals.days { try scope.add(change, to: place) }
    }
}
