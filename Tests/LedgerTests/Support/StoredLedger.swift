import Ledger

/// A ledger as a file holds it: rows by their number, with the running balances that stand in them.
struct StoredLedger {
    struct Row {
        var transfer: Transfer
        var bringingAfter: Balance
        var takingAfter: Balance
    }

    private(set) var rows: [Row] = []

    /// The rows with the running balances that they ought to have.
    init(_ transfers: [Transfer]) {
        var sums: [String: Balance] = [:]
        for transfer in transfers {
            let content = transfer.content
            for line in transfer.lines {
                sums["\(line.account) \(line.unit)", default: Balance()] = Self.sum(sums, line)
            }
            rows.append(
                Row(
                    transfer: transfer, bringingAfter: sums["\(content.bringing) \(content.unit)"] ?? Balance(),
                    takingAfter: sums["\(content.taking) \(content.unit)"] ?? Balance()))
        }
    }

    private static func sum(_ sums: [String: Balance], _ line: LedgerLine) -> Balance {
        (sums["\(line.account) \(line.unit)"] ?? Balance()).adding(line)
    }

    mutating func change(_ index: Int, _ change: (inout Row) throws -> Void) rethrows {
        try change(&rows[index])
        rows.sort { $0.transfer.sequence < $1.transfer.sequence }
    }

    mutating func remove(_ index: Int) {
        rows.remove(at: index)
    }

    /// Two rows take each other's place, number and hash; nothing else of them changes.
    mutating func swap(_ first: Int, _ second: Int) {
        let (left, right) = (rows[first].transfer, rows[second].transfer)
        rows.swapAt(first, second)
        rows[first].transfer = right.changed(sequence: left.sequence, hash: left.hash)
        rows[second].transfer = left.changed(sequence: right.sequence, hash: right.hash)
    }

    func head(at sequence: Int64) -> ChainHead? {
        rows.first { $0.transfer.sequence == sequence }.map { ChainHead(sequence: sequence, hash: $0.transfer.hash) }
    }

    /// The whole, read in stretches of so many rows as `VerifyLedger` does.
    func whole(inStretchesOf length: Int, expecting heads: [ChainHead] = []) -> LedgerStretch {
        let empty = ChainHead.empty(network: Samples.network)
        var whole = LedgerStretch(after: empty)
        for number in 0..<Int(rows.last?.transfer.sequence ?? 0) / length {
            let before = Int64(number * length)
            guard let head = before == 0 ? empty : head(at: before) else { break }
            whole.join(stretch(after: head, atMost: length))
            guard whole.holds, whole.closing.sequence == before + Int64(length) else { break }
        }
        if whole.holds { whole.join(stretch(after: whole.closing, atMost: .max)) }
        whole.conclude(expecting: heads) { head(at: $0) }
        return whole
    }

    private func stretch(after head: ChainHead, atMost limit: Int) -> LedgerStretch {
        var stretch = LedgerStretch(after: head)
        var canonical = CanonicalBytes()
        for row in rows.filter({ $0.transfer.sequence > head.sequence || head.sequence == 0 }).prefix(limit) {
            canonical.removeAll()
            row.transfer.write(to: &canonical)
            stretch.follow(
                LedgerRow(row.transfer, bringingAfter: row.bringingAfter, takingAfter: row.takingAfter),
                canonical: canonical)
        }
        return stretch
    }

    /// What reading row by row finds first.
    func faultRowByRow(expecting heads: [ChainHead] = []) -> ChainVerifier.Fault? {
        var verifier = ChainVerifier(network: Samples.network, expected: heads)
        do throws(ChainVerifier.Fault) {
            for row in rows {
                let content = row.transfer.content
                try verifier.follow(row.transfer)
                for (account, after) in [(content.bringing, row.bringingAfter), (content.taking, row.takingAfter)]
                where (verifier.balances[account]?[content.unit] ?? Balance()) != after {
                    throw .runningBalance(sequence: row.transfer.sequence, account: account)
                }
            }
            try verifier.finish()
            return nil
        } catch {
            return error
        }
    }
}
