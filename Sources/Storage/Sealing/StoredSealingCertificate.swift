package import Ledger

/// A certificate with which a network seals or sealed.
package struct StoredSealingCertificate: Hashable, Sendable {
    /// SHA-256 of the certificate.
    package let fingerprint: Digest256
    /// In PEM, with those of its issuers.
    package let certificate: String
    /// The private key, encrypted with the network's key; nil once retired, and for an administrator's own.
    package let encryptedKey: [UInt8]?
    package let validFrom: Instant
    package let validUntil: Instant
    package let madeAt: Instant
    /// Since when another one is used; nil for the one in use.
    package let retiredAt: Instant?

    package init(
        fingerprint: Digest256, certificate: String, encryptedKey: [UInt8]?, validFrom: Instant, validUntil: Instant,
        madeAt: Instant, retiredAt: Instant? = nil
    ) {
        self.fingerprint = fingerprint
        self.certificate = certificate
        self.encryptedKey = encryptedKey
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.madeAt = madeAt
        self.retiredAt = retiredAt
    }
}
