/// Follows a ledger row by row and stops at the first that does not fit. Keeps one hash and one balance per account,
/// whatever the length of the history.
package struct ChainVerifier: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// A row is missing, or stands twice: this number was expected.
        case sequence(expected: Int64, found: Int64)
        /// A row was changed after it was written, or one before it was.
        case hash(sequence: Int64)
        /// The stored running balance differs from the sum of the lines.
        case runningBalance(sequence: Int64, account: Account)
        /// A balance or total that is kept beside the lines differs from their sum.
        case totals(Account)
        /// The history does not reach the row that a printed head names, or has another hash there.
        case head(ChainHead)
        /// A row takes back or makes final what it may not: no booking, an unlike one, or one that was taken back
        /// before.
        case reference(sequence: Int64)
        /// A row was booked into a month after that month was closed.
        case closedMonth(sequence: Int64)
        /// The record of a closed month is missing, cannot be read or does not follow the one before; as it stands.
        case monthRecord(String)
        /// The reason that members read is not the one that was booked.
        case reason(sequence: Int64)
    }

    package private(set) var head: ChainHead
    package private(set) var balances: [Account: AccountBalances] = [:]
    /// The heads that are still to come, by row.
    private var expected: [Int64: ChainHead] = [:]
    /// A head that contradicts another one, or the beginning.
    private var contradiction: ChainHead?

    /// - Parameter expected: heads that were printed on earlier statements, which this history must contain.
    package init(network: [UInt8], expected heads: [ChainHead]) {
        head = .empty(network: network)
        for expected in heads where expected != head {
            let known = self.expected.updateValue(expected, forKey: expected.sequence)
            if expected.sequence == 0 || known.map({ $0 != expected }) ?? false { contradiction = expected }
        }
    }

    /// - Parameter expected: a head printed on an earlier statement, which this history must contain.
    package init(network: [UInt8], expected: ChainHead? = nil) {
        self.init(network: network, expected: expected.map { [$0] } ?? [])
    }

    /// Checks a row's place and its hash, and adds its lines to the balances.
    package mutating func follow(_ transfer: Transfer) throws(Fault) {
        guard transfer.sequence == head.sequence + 1 else {
            throw .sequence(expected: head.sequence + 1, found: transfer.sequence)
        }
        var canonical = CanonicalBytes()
        transfer.write(to: &canonical)
        guard HashChain.link(after: head.hash, canonical: canonical) == transfer.hash else {
            throw .hash(sequence: transfer.sequence)
        }
        head = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
        try meetExpected()
        for line in transfer.lines {
            balances[line.account, default: AccountBalances()][line.unit] =
                balances[line.account, default: AccountBalances()][line.unit].adding(line)
        }
    }

    private mutating func meetExpected() throws(Fault) {
        guard !expected.isEmpty, let printed = expected.removeValue(forKey: head.sequence) else { return }
        guard printed == head else { throw .head(printed) }
    }

    /// To be called after the last row.
    package func finish() throws(Fault) {
        if let contradiction { throw .head(contradiction) }
        if let missing = expected.values.min(by: { $0.sequence < $1.sequence }) { throw .head(missing) }
    }
}
