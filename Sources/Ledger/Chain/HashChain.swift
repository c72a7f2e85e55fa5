import Crypto

/// A chain of rows in which each hash covers the one before: SHA-256(previous hash ‖ version byte ‖ canonical bytes).
/// The ledger and the event log are both such chains.
package enum HashChain {
    /// The version of the canonical bytes that this program writes.
    package static let version: UInt8 = 1

    /// What stands before the first row: SHA-256 of the chain's name and the network's 16 bytes, so that rows of one
    /// network or one chain never fit into another.
    package static func origin(name: String, network: [UInt8]) -> Digest256 {
        Digest256(of: Array(name.utf8) + network)
    }

    package static func link(after previous: Digest256, canonical: [UInt8]) -> Digest256 {
        Digest256(of: previous.bytes + [version] + canonical)
    }

    /// The same without a copy.
    package static func link(after previous: Digest256, canonical: borrowing CanonicalBytes) -> Digest256 {
        canonical.withBytes(after: previous, version: version) { content in
            var hash = SHA256()
            hash.update(bufferPointer: content)
            return Digest256(hash.finalize())
        }
    }
}
