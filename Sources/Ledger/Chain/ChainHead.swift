/// A proof of the whole history up to one row, as every statement prints it: `SEQ:HASH`.
package struct ChainHead: Hashable, Sendable, CustomStringConvertible {
    /// The number of the last row; 0 for an empty ledger.
    package let sequence: Int64
    package let hash: Digest256

    package init(sequence: Int64, hash: Digest256) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Reads `17:9f86d0…`, as `description` writes it; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int64(parts[0]), let hash = Digest256(parts[1]) else { return nil }
        guard sequence >= 0, parts[0] == String(sequence) else { return nil }
        self.init(sequence: sequence, hash: hash)
    }

    /// What stands before the first transfer of that network.
    package static func empty(network: [UInt8]) -> ChainHead {
        ChainHead(sequence: 0, hash: HashChain.origin(name: "poortwacht ledger", network: network))
    }

    package var description: String { "\(sequence):\(hash)" }

    /// The row that comes next, with its hash.
    package func appending(_ draft: TransferDraft, bookedAt: Instant, month: CalendarMonth) -> Transfer {
        let sequence = sequence + 1
        var canonical = CanonicalBytes()
        draft.write(to: &canonical, sequence: sequence, bookedAt: bookedAt, month: month)
        return Transfer(
            content: draft, sequence: sequence, bookedAt: bookedAt, month: month,
            hash: HashChain.link(after: hash, canonical: canonical)
        )
    }
}
