/// A certificate with its private key: what a network seals its documents with.
package struct SealingIdentity: Sendable {
    /// Five years. A seal stays verifiable after that, for the certificate is kept.
    package static let defaultDays = 1_826

    /// The certificate.
    package let certificate: SealingCertificate
    /// Its key.
    package let key: PrivateKey

    /// Takes a certificate and the key that belongs to it.
    package init(certificate: SealingCertificate, key: PrivateKey) throws(SealingFault) {
        guard try CertificateFacts.matches(certificate.pem, key) else { throw .keyDoesNotMatch }
        self.certificate = certificate
        self.key = key
    }

    /// Makes a self-signed certificate with a new key.
    ///
    /// - Parameters:
    ///   - name: whose seal it is, as verifiers show it; of a longer one the first 64 bytes.
    ///   - validFromSeconds: since 1970.
    ///   - days: 1...3650.
    package static func selfSigned(
        name: String, _ kind: PrivateKeyKind = .ellipticP256, validFromSeconds: Int64, days: Int = defaultDays
    ) throws(SealingFault) -> SealingIdentity {
        let key = try PrivateKey.make(kind)
        let draft = try CertificateDraft(sealingFor: name, validFromSeconds: validFromSeconds, days: days)
        return try SealingIdentity(certificate: SealingCertificate(pem: draft.signed(with: key)), key: key)
    }

    /// Reads a pair of files that an administrator provides. The key's file is refused when others may read it.
    package static func load(certificatePath: String, keyPath: String) throws(SealingFault) -> SealingIdentity {
        guard let certificate = try PrivateFile.read(certificatePath, isSecret: false) else { throw .notACertificate }
        guard let key = try PrivateFile.read(keyPath, isSecret: true) else { throw .keyMissing }
        return try SealingIdentity(certificate: SealingCertificate(pem: certificate), key: PrivateKey(pem: key))
    }
}
