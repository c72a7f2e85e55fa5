package import Domain
package import Ledger
package import Storage

/// The first step of closing a month: books what is due, books the month's hours, freezes it and keeps beside it what
/// its papers say that could still change, in one transaction. From then on the schema refuses every booking into it.
///
/// It costs what the network has now and what ran in the month, at any length of history.
package struct FreezeMonth: Command {
    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    /// - Returns: the frozen month; the one that stands when it was frozen before.
    package func execute(at desk: Desk, in scope: WriteScope) throws -> MonthRecord {
        try desk.mustBeCoordinator()
        if let known = try scope.reading.monthRecord(month) { return known }
        try scope.reading.periods().mustBeClosable(month, today: desk.today)
        _ = try scope.bookDuePlacements(through: desk.today, at: desk)
        let placements = try scope.bookHours(of: month, at: desk)
        let record = MonthRecord(
            month: month, state: .closing, frozenAt: desk.now, head: try scope.reading.ledgerHead())
        try scope.freeze(record)
        for placement in placements { try scope.insert(placement, in: month) }
        try scope.keepFacts(of: month, on: desk.today)
        for claim in try scope.reading.claims(movedOn: month.days) {
            if let answer = ClaimAnswer(claim, within: month.days) { try scope.insert(answer, in: month) }
        }
        // Whoever closes by hand has looked at the clock.
        if desk.actor.who != .system { try scope.noteRoutine(.watch, on: desk.today) }
        try scope.record(.monthClosing, .month, named: "\(month)", at: desk)
        return record
    }
}
