import Domain
import Ledger
import Storage

extension ReadScope {
    /// What stands in a month and moves something, placements first.
    func bookings(in month: CalendarMonth) throws -> [PreviewMonth.Booking] {
        try LedgerUnit.allCases.flatMap { try transfers(in: month, unit: $0) }.compactMap { transfer in
            guard let line = transfer.lines.first else { return nil }
            let content = transfer.content
            return PreviewMonth.Booking(
                day: content.effectiveOn,
                placementCode: try content.placement.flatMap { try placementCode($0) } ?? "",
                bringing: content.bringing, taking: content.taking, unit: content.unit, cause: content.cause,
                amount: line.amount, belongsTo: content.belongsElsewhere(than: month), isBooked: true
            )
        }
    }

    /// What the placements that began by the month's end and are not booked yet will be booked as.
    func pendingStarts(in month: CalendarMonth, by settings: [NetworkSetting]) throws -> [TransferDraft] {
        try unbookedPlacements(startedBy: month.lastDay).compactMap { placement in
            guard settings.countedKinds(on: placement.start).contains(placement.kind) else { return nil }
            return PlacementBookkeeping.start(
                of: placement.facts, candidate: try debit(of: placement.candidate, on: placement.start),
                rules: settings.ledgerRules(on: placement.start)
            )
        }
    }

    /// What will be booked before the month closes, or by that, as a booking of the month.
    func pendingBooking(_ draft: TransferDraft, in month: CalendarMonth) throws -> PreviewMonth.Booking {
        PreviewMonth.Booking(
            day: draft.effectiveOn, placementCode: try draft.placement.flatMap { try placementCode($0) } ?? "",
            bringing: draft.bringing, taking: draft.taking, unit: draft.unit, cause: draft.cause,
            amount: draft.amount, belongsTo: draft.belongsElsewhere(than: month), isBooked: false
        )
    }
}
