import Domain
package import Ledger
package import Storage

/// Whether a month can be closed today, or its close can be gone on with. Coordinators only.
package struct CheckClosing: Inquiry {
    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    /// Refuses `monthBeforeNetwork`, `monthAlreadyClosed`, `monthOutOfOrder` and `monthNotOver`.
    package func answer(at desk: Desk, in scope: ReadScope) throws {
        try desk.mustBeCoordinator()
        if try scope.monthRecord(month)?.state == .closing { return }
        try scope.periods().mustBeClosable(month, today: desk.today)
    }
}
