extension AuthenticatorSecret {
    /// The `otpauth://` address that apps read from a QR code. The issuer and account are what the app shows.
    package func address(issuer: String, account: String) -> String {
        let issuer = Self.escaped(issuer)
        let parameters = "secret=\(base32)&issuer=\(issuer)&algorithm=SHA1&digits=6&period=30"
        return "otpauth://totp/\(issuer):\(Self.escaped(account))?\(parameters)"
    }

    /// Everything but RFC 3986's unreserved characters as %XX.
    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
