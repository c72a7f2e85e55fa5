/// A key sealed with the key above it, as it is stored: 61 bytes. It can be opened only as the key of the same owner.
package struct WrappedKey<Purpose: KeyPurpose>: Sendable, Hashable {
    /// Version, nonce, sealed key and tag.
    package let bytes: [UInt8]

    /// Takes stored bytes; whether they are authentic shows when they are unwrapped.
    package init(_ bytes: [UInt8]) throws(SecretFault) {
        guard bytes.count == 61 else { throw .malformed }
        self.bytes = bytes
    }
}
