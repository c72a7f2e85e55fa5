import Crypto

/// The SHA-256 of a token, by which it is found again: 32 bytes.
package struct TokenDigest: Sendable, Hashable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Takes stored bytes.
    package init(_ bytes: [UInt8]) throws(SecretFault) {
        guard bytes.count == SHA256.byteCount else { throw .malformed }
        self.bytes = bytes
    }

    init(_ digest: SHA256Digest) {
        bytes = Array(digest)
    }
}
