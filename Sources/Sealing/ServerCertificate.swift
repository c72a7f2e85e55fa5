/// A certificate in PEM and what an operator wants to know of it.
package struct ServerCertificate: Sendable, Hashable {
    /// The PEM text; certificates of a chain may follow the server's own.
    package let pem: String
    /// SHA-256 of the first certificate, as browsers show it: `AA:BB:…`, 32 pairs.
    package let fingerprint: String
    /// The last second at which it is valid, since 1970.
    package let notAfterSeconds: Int64

    /// Reads the first certificate of a PEM text.
    package init(pem: String) throws(SealingFault) {
        self.pem = pem
        let facts = try CertificateFacts(pem: pem)
        fingerprint = facts.colonFingerprint
        notAfterSeconds = facts.notAfterSeconds
    }

    /// Whether the key is the one that this certificate is of.
    package func matches(_ key: PrivateKey) throws(SealingFault) -> Bool {
        try CertificateFacts.matches(pem, key)
    }
}
