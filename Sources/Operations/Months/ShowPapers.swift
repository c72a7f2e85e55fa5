package import Domain
package import Ledger
package import Storage

/// The papers of a closed month: a member's statement for itself and the coordinator, the overview for the coordinator.
/// In the language asked for, or in Dutch when they were not made in it.
package struct ShowPapers: Inquiry {
    package let month: CalendarMonth
    package let account: Account
    package let language: Language

    package init(month: CalendarMonth, account: Account, language: Language = .dutch) {
        self.month = month
        self.account = account
        self.language = language
    }

    /// Refuses `monthNotClosed`, `monthBeforeNetwork`, and `paperMissing` for a member of which the closed month has
    /// none.
    package func answer(at desk: Desk, in scope: ReadScope) throws -> [MonthFile] {
        if let member = account.member { try desk.mustKnow(member) } else { try desk.mustBeCoordinator() }
        let files = try scope.monthFiles(month, of: account, in: language)
        guard files.isEmpty else { return files }
        throw try scope.refusalWhileOpen(month, at: desk) ?? Refusal(.paperMissing, ["month": "\(month)"])
    }
}
