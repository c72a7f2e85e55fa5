/// The kinds of private key that are made here.
package enum PrivateKeyKind: String, Sendable, Hashable, CaseIterable {
    /// The curve P-256: small and fast, and read by every program.
    case ellipticP256 = "ec-p256"
    /// RSA of 3072 bits, as strong and much slower; for whoever must read old software's verdict.
    case rsa3072 = "rsa-3072"

    /// OpenSSL's name.
    var algorithm: String {
        switch self {
        case .ellipticP256: "EC"
        case .rsa3072: "RSA"
        }
    }
}
