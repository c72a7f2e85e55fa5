package import Domain
package import Ledger
import Storage

/// Follows the whole chain and everything that is derived from it, and finds the first row that does not fit: the heads
/// that closed months kept, the bookings that rows refer to, the running balances, the reasons and the totals.
///
/// The rows are read once, in stretches beside each other; the last one in the snapshot that has the totals. Memory
/// grows with accounts and days, not with transfers.
package struct VerifyLedger: Sendable {
    package struct Answer: Hashable, Sendable {
        /// The last row that was followed.
        package let head: ChainHead
        package let fault: ChainVerifier.Fault?
        /// Whose account the fault is about; nil for the network's and when it is about none.
        package let member: Member?
    }

    /// A head printed on an earlier statement, which the history must contain; nil to check what is here alone.
    package let expected: ChainHead?
    /// Rows in a stretch; nil for as many as suit the ledger's length.
    private let rowsAtOnce: Int?

    package init(expected: ChainHead? = nil, rowsAtOnce: Int? = nil) {
        precondition(rowsAtOnce.map { $0 > 0 } ?? true, "a stretch has rows")
        self.expected = expected
        self.rowsAtOnce = rowsAtOnce
    }

    /// Refuses `notYourMember` for a candidate.
    package func run(at desk: Desk) async throws -> Answer {
        let count = try await desk.ask(CountTransfers())
        // So many that all readers have work to the end, and each so long that joining them costs little.
        let rowsAtOnce = rowsAtOnce ?? min(16_384, max(1_024, count / 8))
        let followed = try await FollowStretches(count: count / rowsAtOnce, rowsAtOnce: rowsAtOnce).run(at: desk)
        return try await desk.ask(ConcludeLedger(followed: followed, expected: expected))
    }
}

/// How many rows there are, if none is missing.
private struct CountTransfers: Inquiry {
    func answer(at desk: Desk, in scope: ReadScope) throws -> Int {
        try desk.mustTakePart()
        return Int(try scope.lastSequence())
    }
}

/// The rest of the rows, in one snapshot with the heads and totals that must fit all of them.
private struct ConcludeLedger: Inquiry {
    let followed: LedgerStretch
    let expected: ChainHead?

    func answer(at desk: Desk, in scope: ReadScope) throws -> VerifyLedger.Answer {
        try desk.mustTakePart()
        var whole = followed
        if whole.holds { whole.join(try scope.ledgerStretch(after: whole.closing)) }
        let closed = try scope.closedMonths()
        let heads = closed.heads + (expected.map { [$0] } ?? [])
        try whole.conclude(expecting: heads) { try scope.ledgerHead(at: $0) }
        let head = whole.closing
        let fault = try whole.fault ?? scope.ledgerFault(beside: whole, closed)
        let member = try fault?.account?.member.flatMap { try scope.member($0) }
        return VerifyLedger.Answer(head: head, fault: fault, member: member)
    }
}
