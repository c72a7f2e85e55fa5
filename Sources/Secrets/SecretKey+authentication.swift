import Crypto

extension SecretKey where Purpose == AuthenticationPurpose {
    /// The HMAC-SHA-256 of these bytes: 32 bytes.
    func code(for message: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: message, using: symmetric))
    }
}

extension SecretKey {
    /// A key for codes that prove origin, derived by HKDF-SHA-256 (RFC 5869). Another label gives an unrelated key.
    package func authenticationKey(for label: AuthenticationLabel) -> AuthenticationKey {
        AuthenticationKey(
            HKDF<SHA256>.deriveKey(
                inputKeyMaterial: symmetric,
                info: Array("poortwacht authentication \(label.rawValue)".utf8),
                outputByteCount: Self.byteCount
            )
        )
    }
}
