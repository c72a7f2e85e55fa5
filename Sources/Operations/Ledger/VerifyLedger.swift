import Domain
package import Ledger
package import Storage

/// Follows the whole chain and everything that is derived from it, and finds the first row that does not fit: the heads
/// that closed months kept, the stored lines, their running balances and the totals. Memory stays flat.
package struct VerifyLedger: Inquiry {
    package struct Answer: Hashable, Sendable {
        package let head: ChainHead
        package let fault: ChainVerifier.Fault?
    }

    /// A head printed on an earlier statement, which the history must contain; nil to check what is here alone.
    package let expected: ChainHead?

    package init(expected: ChainHead? = nil) {
        self.expected = expected
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        let heads = try scope.monthRecords().map(\.head) + (expected.map { [$0] } ?? [])
        var verifier = ChainVerifier(network: scope.networkId.bytes, expected: heads)
        do {
            try scope.forEachChainLink { link in try verifier.follow(link) }
            try verifier.finish()
            if let line = try scope.firstFaultyLine() {
                throw ChainVerifier.Fault.runningBalance(sequence: line.sequence, account: line.account)
            }
            if let account = try scope.accountWithWrongTotals() { throw ChainVerifier.Fault.totals(account) }
        } catch let fault as ChainVerifier.Fault {
            return Answer(head: verifier.head, fault: fault)
        }
        return Answer(head: verifier.head, fault: nil)
    }
}
