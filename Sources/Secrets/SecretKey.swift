import Crypto

/// 32 secret bytes of one purpose. The memory is wiped when the last copy goes.
package struct SecretKey<Purpose: KeyPurpose>: Sendable, Redacted {
    /// How many bytes every key has.
    package static var byteCount: Int { 32 }

    let symmetric: SymmetricKey

    /// Takes exactly 32 bytes.
    package init(_ bytes: [UInt8]) throws(SecretFault) {
        guard bytes.count == Self.byteCount else { throw .malformed }
        symmetric = SymmetricKey(data: bytes)
    }

    /// Makes a new key.
    package init(using randomness: Randomness) {
        symmetric = SymmetricKey(data: randomness.bytes(Self.byteCount))
    }

    init(_ symmetric: SymmetricKey) {
        precondition(symmetric.bitCount == Self.byteCount * 8)
        self.symmetric = symmetric
    }

    /// The bytes, for the one who wraps or writes them.
    var bytes: [UInt8] { symmetric.withUnsafeBytes { Array($0) } }
}

/// The key in the key file.
package typealias MasterKey = SecretKey<MasterPurpose>
/// The key of one network.
package typealias NetworkKey = SecretKey<NetworkPurpose>
/// The key of one candidate.
package typealias CandidateKey = SecretKey<CandidatePurpose>
/// A key for codes that prove origin.
package typealias AuthenticationKey = SecretKey<AuthenticationPurpose>
