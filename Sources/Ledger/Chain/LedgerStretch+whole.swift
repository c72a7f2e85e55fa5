extension LedgerStretch {
    /// What remains to be said of the whole ledger, from its first row to its last: every account begins at zero, and
    /// the heads that were printed are in it.
    ///
    /// - Parameters:
    ///   - heads: as earlier statements and closed months have them.
    ///   - stored: the head at the row of that number, as it stands in the file; nil when there is no such row.
    package mutating func conclude(
        expecting heads: [ChainHead], stored: (Int64) throws -> ChainHead?
    ) rethrows {
        for (place, standing) in standings.enumerated() {
            guard let standing, standing.opening != Balance() else { continue }
            note(standing.finding(accounts[place / 2]))
        }
        for head in heads {
            let found = head.sequence == opening.sequence ? opening : try stored(head.sequence)
            if found != head { note(.head(head)) }
        }
    }
}
