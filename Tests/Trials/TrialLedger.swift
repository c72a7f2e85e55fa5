package import Domain
package import Ledger

/// The network and the open month of a ledger without a house around it.
package enum TrialLedger {
    package static let network = NetworkId.derived("network", 0)
    package static let periods: LedgerPeriods = {
        guard let october = CalendarMonth("2026-10") else { preconditionFailure("a month") }
        return LedgerPeriods(first: october, closedThrough: nil)
    }()
}
