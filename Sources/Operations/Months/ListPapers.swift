package import Domain
package import Ledger
package import Storage

/// The members of which a closed month has a statement, by code. Coordinators only.
package struct ListPapers: Inquiry {
    package let month: CalendarMonth

    package init(month: CalendarMonth) {
        self.month = month
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [Member] {
        try desk.mustBeCoordinator()
        let accounts = try scope.accountsWithFiles(in: month)
        return try scope.members().filter { accounts.contains(.member($0.id)) }
    }
}
