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
        /// The history does not reach the row that a printed head names, or has another hash there.
        case head(ChainHead)
    }

    package private(set) var head: ChainHead
    package private(set) var balances: [Account: AccountBalances] = [:]
    private let expected: ChainHead?
    private var metExpected: Bool

    /// - Parameter expected: a head printed on an earlier statement, which this history must contain.
    package init(network: [UInt8], expected: ChainHead? = nil) {
        head = .empty(network: network)
        self.expected = expected
        metExpected = expected == nil || expected == head
    }

    package mutating func follow(_ transfer: Transfer) throws(Fault) {
        guard transfer.sequence == head.sequence + 1 else {
            throw .sequence(expected: head.sequence + 1, found: transfer.sequence)
        }
        let rebuilt = head.appending(transfer.content, bookedAt: transfer.bookedAt, month: transfer.month)
        guard rebuilt.hash == transfer.hash else { throw .hash(sequence: transfer.sequence) }
        head = ChainHead(sequence: transfer.sequence, hash: transfer.hash)
        if let expected, expected.sequence == head.sequence {
            guard expected == head else { throw .head(expected) }
            metExpected = true
        }
        for line in transfer.lines {
            balances[line.account, default: AccountBalances()][line.unit] =
                balances[line.account, default: AccountBalances()][line.unit].adding(line)
        }
    }

    /// To be called after the last row.
    package func finish() throws(Fault) {
        if let expected, !metExpected { throw .head(expected) }
    }
}
