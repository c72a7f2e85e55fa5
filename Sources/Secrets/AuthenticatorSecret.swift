import Crypto

/// The secret that a user's authenticator app shares with us: time-based one-time passwords of RFC 6238, SHA-1, 6
/// digits, 30 seconds.
package struct AuthenticatorSecret: Sendable, Redacted {
    private static let secondsPerStep: Int64 = 30
    private static let byteCount = 20
    /// The 20 bytes, for sealing before they are stored.
    package let bytes: [UInt8]

    /// Makes a new secret of 160 bits, as long as RFC 4226 advises.
    package init(using randomness: Randomness) {
        bytes = randomness.bytes(Self.byteCount)
    }

    /// Takes stored bytes.
    package init(_ bytes: [UInt8]) throws(SecretFault) {
        guard bytes.count == Self.byteCount else { throw .malformed }
        self.bytes = bytes
    }

    /// The secret as a person can type it into an app.
    package var base32: String { Base32.text(bytes) }

    /// Finds the step whose code this is, or nothing. Looks one step back and one ahead, for clocks that differ.
    ///
    /// A step at or before `lastStep` is refused; store the step that is returned, and no code can be used twice.
    package func step(matching code: String, atSeconds now: Int64, after lastStep: Int64?) -> Int64? {
        precondition(now >= 0)
        let typed = Array(code.utf8)
        let current = now / Self.secondsPerStep
        var found: Int64?
        for step in max(0, current - 1)...(current + 1) {
            let isEqual = ConstantTime.areEqual(typed, Array(self.code(atStep: step).utf8))
            if isEqual, step > lastStep ?? -1 { found = step }
        }
        return found
    }

    /// The six digits of a step (RFC 4226, section 5.3).
    package func code(atStep step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
        let offset = Int(hash[19] & 0x0F)
        let word = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(word % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
