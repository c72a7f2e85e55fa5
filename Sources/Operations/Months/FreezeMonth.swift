package import Domain
package import Ledger
package import Storage

/// The first step of closing a month: books what is due, books the month's hours and freezes it, in one transaction.
/// From then on the schema refuses every booking into it.
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
        _ = try scope.bookHours(of: month, at: desk)
        let record = MonthRecord(
            month: month, state: .closing, frozenAt: desk.now, head: try scope.reading.ledgerHead())
        try scope.freeze(record)
        try scope.record(.monthClosing, .month, named: "\(month)", at: desk)
        return record
    }
}
