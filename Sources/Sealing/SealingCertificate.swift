/// A certificate that documents are sealed with, in PEM; those of its issuers may follow it.
package struct SealingCertificate: Sendable, Hashable {
    /// The PEM text.
    package let pem: String
    /// SHA-256 of the first certificate, 64 hexadecimal digits in small letters.
    package let fingerprint: String
    /// The first second at which it is valid, since 1970.
    package let notBeforeSeconds: Int64
    /// The last second at which it is valid, since 1970.
    package let notAfterSeconds: Int64

    /// Reads the first certificate of a PEM text.
    package init(pem: String) throws(SealingFault) {
        let facts = try CertificateFacts(pem: pem)
        self.pem = pem
        fingerprint = Hex.text(facts.digest)
        notBeforeSeconds = facts.notBeforeSeconds
        notAfterSeconds = facts.notAfterSeconds
    }

    /// Whether it is valid at that second since 1970.
    package func isValid(atSeconds seconds: Int64) -> Bool {
        (notBeforeSeconds...max(notBeforeSeconds, notAfterSeconds)).contains(seconds)
    }
}
