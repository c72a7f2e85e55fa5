package import Ledger

/// Who gets papers of a month, as it was when the month was frozen: a later change of name or size changes no paper.
package struct MonthAccount: Hashable, Sendable {
    package let account: Account
    /// `L-0012`; empty for the network.
    package let code: String
    /// Empty for the network.
    package let name: String
    package let employees: Int
    /// Places it offered at the end of the month, filled or not.
    package let slotsOffered: Int
    /// Whether somebody reads the papers in English; Dutch ones are always made.
    package let readsEnglish: Bool

    package init(
        account: Account, code: String, name: String, employees: Int, slotsOffered: Int, readsEnglish: Bool
    ) {
        self.account = account
        self.code = code
        self.name = name
        self.employees = employees
        self.slotsOffered = slotsOffered
        self.readsEnglish = readsEnglish
    }

    /// The languages in which its papers are made.
    package var languages: [Language] { readsEnglish ? [.dutch, .english] : [.dutch] }
}
