package import Domain
package import Ledger
package import Storage

/// The papers of a closed month: a member's statement for itself and the coordinator, the overview for the coordinator.
package struct ShowPapers: Inquiry {
    package let month: CalendarMonth
    package let account: Account

    package init(month: CalendarMonth, account: Account) {
        self.month = month
        self.account = account
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> [MonthFile] {
        if let member = account.member { try desk.mustKnow(member) } else { try desk.mustBeCoordinator() }
        let files = try scope.monthFiles(month, of: account)
        guard !files.isEmpty else { throw Refusal(.monthNotClosed, ["month": "\(month)"]) }
        return files
    }
}
