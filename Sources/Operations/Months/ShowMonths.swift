package import Domain
package import Ledger
package import Storage

/// The months of the ledger: which are closed, which is next. Coordinators only.
package struct ShowMonths: Inquiry {
    package struct Answer: Sendable {
        package let periods: LedgerPeriods
        package let records: [MonthRecord]
    }

    package init() {}

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustBeCoordinator()
        return Answer(periods: try scope.periods(), records: try scope.monthRecords())
    }
}
