/// A row of the ledger as its chain sees it: the bytes that were hashed, and the hash that stands beside them.
package struct ChainLink: Hashable, Sendable {
    package let sequence: Int64
    package let canonical: [UInt8]
    package let hash: Digest256

    package init(sequence: Int64, canonical: [UInt8], hash: Digest256) {
        self.sequence = sequence
        self.canonical = canonical
        self.hash = hash
    }

    package init(_ transfer: Transfer) {
        sequence = transfer.sequence
        canonical = transfer.content.canonicalBytes(
            sequence: transfer.sequence, bookedAt: transfer.bookedAt, month: transfer.month)
        hash = transfer.hash
    }
}
