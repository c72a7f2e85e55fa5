import Domain
import Ledger
package import Storage

/// Books every placement that began by today, and settles every booking whose day has come, in the order of the days:
/// on one day what ends comes before what begins, so that a debit taken back is no longer in the way of the next one.
///
/// The scheduler does this daily; repeating it changes nothing.
package struct BookDuePlacements: Command {
    package init() {}

    /// - Returns: how many transfers were written.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> Int {
        try desk.mustBeCoordinator()
        return try scope.bookDuePlacements(through: desk.today, at: desk)
    }
}

extension WriteScope {
    func bookDuePlacements(through today: CalendarDay, at desk: Desk) throws -> Int {
        let settings = try reading.settings()
        let periods = try reading.periods()
        var pending = Settlements(
            try reading.unsettledStarts().map { Settlement($0.booking, $0.placement, settings) })
        let unbooked = try reading.unbookedPlacements(startedBy: today)
        let written = try booking(at: desk.now, periods: periods) { series in
            var written: [TransferDraft] = []

            func settle(through day: CalendarDay) throws {
                for settlement in pending.take(through: day) {
                    if let draft = settlement.draft { written.append(try series.book(draft).transfer.content) }
                    if settlement.isOfCoordinator { try noteDecided(settlement.placement) }
                }
            }

            for placement in unbooked {
                try settle(through: placement.start)
                guard settings.countedKinds(on: placement.start).contains(placement.kind) else { continue }
                let debit = try reading.debit(of: placement.candidate, on: placement.start)
                let rules = settings.ledgerRules(on: placement.start)
                guard let draft = PlacementBookkeeping.start(of: placement.facts, candidate: debit, rules: rules)
                else { continue }
                let booking = try series.book(draft).transfer.content
                written.append(booking)
                pending.add(Settlement(booking, placement, settings))
            }
            try settle(through: today)
            return written
        }
        return try written.count + settleMembers(after: written, at: desk)
    }
}

/// The fate of one booking and the day on which it is decided, by the rules in force when the placement began.
private struct Settlement: Comparable {
    let day: CalendarDay
    let code: String
    let placement: PlacementId
    /// Whether a coordinator booked it in the place of a start: then it is taken back like one, and final from the
    /// first.
    let isOfCoordinator: Bool
    /// Nil when nothing is written.
    let draft: TransferDraft?

    init(_ booking: TransferDraft, _ placement: Placement, _ settings: [NetworkSetting]) {
        let rules = settings.ledgerRules(on: placement.start)
        let settled = PlacementBookkeeping.settlement(of: booking, for: placement.facts, rules: rules)
        day = settled.day
        code = placement.code
        self.placement = placement.id
        isOfCoordinator = booking.cause == .correction
        draft =
            isOfCoordinator
            ? PlacementBookkeeping.lapse(of: booking, for: placement.facts, rules: rules) : settled.draft
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.day, left.code) < (right.day, right.code)
    }
}

/// What is still to be settled, by day.
private struct Settlements {
    private var byDay: [CalendarDay: [Settlement]]

    init(_ settlements: [Settlement]) {
        byDay = Dictionary(grouping: settlements, by: \.day)
    }

    mutating func add(_ settlement: Settlement) {
        byDay[settlement.day, default: []].append(settlement)
    }

    /// Those whose day is not later than that one, in their order; they are pending no longer.
    mutating func take(through day: CalendarDay) -> [Settlement] {
        let due = byDay.keys.filter { $0 <= day }
        return due.flatMap { byDay.removeValue(forKey: $0) ?? [] }.sorted()
    }
}
