import Domain
package import Ledger

extension WriteScope {
    /// Gives a decided transfer its place in the chain, in the month of its effect or the first open one after it, and
    /// counts it in the running balances and totals.
    ///
    /// A transfer with an existing identifier and the same content is answered as already there. Throws
    /// `Refusal(.transferConflict)` when its content differs, `.transferAlreadyReversed` when what it takes back was
    /// taken back before.
    package func book(_ draft: TransferDraft, at now: Instant, periods: LedgerPeriods) throws -> Booked {
        try booking(at: now, periods: periods) { series in try series.book(draft) }
    }

    /// Books one transfer after another; each is in the chain at once, and the totals are written once for all of them,
    /// also when `body` throws.
    ///
    /// - Parameter body: asks for no balances or totals, which are those of before.
    package func booking<Value>(
        at now: Instant, periods: LedgerPeriods, _ body: (inout BookingSeries) throws -> Value
    ) throws -> Value {
        var series = try BookingSeries(in: self, at: now, periods: periods)
        do {
            let value = try body(&series)
            try series.writeTotals()
            return value
        } catch {
            try series.writeTotals()
            throw error
        }
    }
}
