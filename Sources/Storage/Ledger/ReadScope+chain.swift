package import Ledger

extension ReadScope {
    /// Visits every row of the ledger in its order as the chain sees it, without reading it as a transfer: the fast way
    /// to follow a long history. Memory stays flat.
    ///
    /// A row that cannot be read ends it with `ChainVerifier.Fault.hash`: somebody changed it.
    package func forEachChainLink(_ visit: (ChainLink) throws -> Void) throws {
        try forEachRawRow(
            """
            SELECT sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause, refers_to,
                placement_id, worked_in, reason_hash, hash
            FROM transfer ORDER BY sequence
            """
        ) { row in
            guard let link = ChainLink(row) else { throw ChainVerifier.Fault.hash(sequence: row.integer(0)) }
            try visit(link)
        }
    }
}

extension ChainLink {
    /// The canonical bytes (docs/ledger.md) of a stored row; nil when it holds what no program of ours writes. The
    /// order is that of `TransferDraft.canonicalBytes`, and a test holds the two together.
    fileprivate init?(_ row: RawRow) {
        guard let id = TransferId(utf8: row.text(1)), let hash = Digest256(utf8: row.text(15)) else { return nil }
        var canonical = CanonicalBytes()
        canonical.append(row.integer(0))
        canonical.append(id)
        for column: Int32 in 2...4 { canonical.append(utf8: row.text(column)) }
        for column: Int32 in 5...6 { canonical.append(row.integer(column)) }
        for column: Int32 in 7...10 { canonical.append(utf8: row.text(column)) }
        for column: Int32 in 11...12 {
            let about = row.isNull(column) ? nil : TransferId(utf8: row.text(column))
            guard row.isNull(column) || about != nil else { return nil }
            canonical.append(about) { $0.append($1) }
        }
        let workedIn = row.isNull(13) ? nil : row.text(13)
        canonical.append(workedIn) { $0.append(utf8: $1) }
        let reason = row.isNull(14) ? nil : Digest256(utf8: row.text(14))
        guard row.isNull(14) || reason != nil else { return nil }
        canonical.append(reason) { $0.append(raw: $1.bytes) }
        self.init(sequence: row.integer(0), canonical: canonical.bytes, hash: hash)
    }
}
