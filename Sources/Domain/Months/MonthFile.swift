package import Ledger

/// A document of a closed month, as it was made once.
package struct MonthFile: Hashable, Sendable {
    package let month: CalendarMonth
    /// The member's account for a statement, the network's for the overview.
    package let account: Account
    package let language: Language
    /// `saldo-2026-10-L-0012.pdf`
    package let name: String
    package let mediaType: String
    package let bytes: [UInt8]

    package init(
        month: CalendarMonth, account: Account, language: Language, name: String, mediaType: String, bytes: [UInt8]
    ) {
        self.month = month
        self.account = account
        self.language = language
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
