import Ledger
import Storage

extension ReadScope {
    /// What remains to be held against the rows once they fit each other and the heads: what they refer to, the months
    /// in which they are booked, the reasons beside them and the totals.
    ///
    /// - Parameters:
    ///   - whole: every row of the ledger as it is in this snapshot.
    ///   - closed: the closed months in it, which fit each other.
    func ledgerFault(beside whole: consuming LedgerStretch, _ closed: ClosedMonthCheck) throws -> ChainVerifier.Fault? {
        if let sequence = try rowWithWrongReference() { return .reference(sequence: sequence) }
        if let month = closed.wrongMonth { return .monthRecord(month) }
        if let sequence = try rowInClosedMonth(closed) { return .closedMonth(sequence: sequence) }
        if let sequence = try rowWithWrongReason() { return .reason(sequence: sequence) }
        return try accountWithWrongTotals(beside: whole).map { .totals($0) }
    }
}
