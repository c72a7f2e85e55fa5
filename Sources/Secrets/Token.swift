import Crypto

/// A long random secret that a browser, a link or a program carries: 32 bytes, written as 43 characters of base64url.
/// Store its digest only.
package struct Token: Sendable, Redacted {
    private static let byteCount = 32
    private let bytes: [UInt8]

    /// Makes a new token.
    package init(using randomness: Randomness) {
        bytes = randomness.bytes(Self.byteCount)
    }

    /// Reads a token that somebody presents.
    package init(_ text: String) throws(SecretFault) {
        guard text.utf8.count == 43, let bytes = Base64URL.bytes(text), bytes.count == Self.byteCount else {
            throw .malformed
        }
        self.bytes = bytes
    }

    /// The characters to hand to the one who will carry it, once.
    package var text: String { Base64URL.text(bytes) }

    /// What is stored: SHA-256 of the bytes. No salt or stretching is needed, because 256 random bits cannot be
    /// guessed.
    package var digest: TokenDigest { TokenDigest(SHA256.hash(data: bytes)) }
}
