import Domain
package import Ledger
package import Storage

/// Follows the whole chain and the running balances, and finds the first row that does not fit. Memory stays flat.
package struct VerifyLedger: Inquiry {
    package struct Answer: Hashable, Sendable {
        package let head: ChainHead
        package let fault: ChainVerifier.Fault?
    }

    /// A head printed on an earlier statement, which the history must contain; nil to check the chain alone.
    package let expected: ChainHead?

    package init(expected: ChainHead? = nil) {
        self.expected = expected
    }

    package func answer(at desk: Desk, in scope: ReadScope) throws -> Answer {
        try desk.mustTakePart()
        var verifier = ChainVerifier(network: scope.networkId.bytes, expected: expected)
        do {
            try scope.forEachTransfer { transfer in try verifier.follow(transfer) }
            try verifier.finish()
            try checkRunningBalances(in: scope, against: verifier.balances)
        } catch let fault as ChainVerifier.Fault {
            return Answer(head: verifier.head, fault: fault)
        }
        return Answer(head: verifier.head, fault: nil)
    }

    private func checkRunningBalances(in scope: ReadScope, against sums: [Account: AccountBalances]) throws {
        var last: [Account: AccountBalances] = [:]
        var lastSequence: [Account: Int64] = [:]
        try scope.forEachLine { line in
            last[line.account, default: AccountBalances()][line.unit] = line.running
            lastSequence[line.account] = line.sequence
        }
        for account in Set(sums.keys).union(last.keys).sorted() where sums[account] != last[account] {
            throw ChainVerifier.Fault.runningBalance(sequence: lastSequence[account] ?? 0, account: account)
        }
    }
}
