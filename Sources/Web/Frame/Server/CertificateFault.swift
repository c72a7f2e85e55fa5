/// Why a certificate cannot be used.
package enum CertificateFault: String, Error, Sendable {
    /// Missing, not PEM, or empty.
    case certificateUnreadable = "certificate-unreadable"
    /// Missing, not PEM, or with a passphrase.
    case keyUnreadable = "key-unreadable"
    /// The key does not belong to the certificate, or its kind is not supported.
    case keyOfAnother = "key-of-another"
}
