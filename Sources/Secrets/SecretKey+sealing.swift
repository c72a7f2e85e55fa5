import Crypto

/// Sealed bytes are: version 1 ‖ 12-byte nonce ‖ ciphertext ‖ 16-byte tag, by ChaCha20-Poly1305 (RFC 8439), which is
/// as fast and as even in time on every processor. Nonces are random: at the 2^32 messages that one key may seal, two
/// alike have a chance below 2^-32.
extension SecretKey {
    private static var version: UInt8 { 1 }
    private static var nonceCount: Int { 12 }
    private static var tagCount: Int { 16 }
    private static var longest: Int { 64 << 20 }

    /// Seals bytes so that only this key opens them, and only beside the same associated bytes.
    ///
    /// Give as associated bytes what the content belongs to (table, row id, column), so that sealed values cannot
    /// change places.
    package func seal(
        _ plain: [UInt8], beside associated: [UInt8], using randomness: Randomness
    ) throws(SecretFault) -> [UInt8] {
        guard plain.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
        do {
            let nonce = try ChaChaPoly.Nonce(data: randomness.bytes(Self.nonceCount))
            let box = try ChaChaPoly.seal(
                plain, using: symmetric, nonce: nonce, authenticating: [Self.version] + associated)
            return [Self.version] + Array(box.combined)
        } catch {
            throw .malformed
        }
    }

    /// Opens sealed bytes, or throws `notAuthentic` when a bit of them or of the associated bytes differs.
    package func open(_ sealed: [UInt8], beside associated: [UInt8]) throws(SecretFault) -> [UInt8] {
        guard let version = sealed.first else { throw .malformed }
        guard version == Self.version else { throw .unknownVersion }
        let shell = 1 + Self.nonceCount + Self.tagCount
        guard sealed.count >= shell else { throw .malformed }
        guard sealed.count <= Self.longest + shell else { throw .tooLong(limit: Self.longest) }
        do {
            let box = try ChaChaPoly.SealedBox(combined: sealed.dropFirst())
            return Array(try ChaChaPoly.open(box, using: symmetric, authenticating: [version] + associated))
        } catch {
            throw .notAuthentic
        }
    }
}
