/// A certificate with its private key: what a TLS server shows and proves.
package struct ServerIdentity: Sendable {
    /// 825 days: the longest that Apple's systems accept once a person trusts the certificate by hand; other browsers
    /// set no limit for those. Ten years would save renewals and be refused on every Mac and iPhone; 397 days, the
    /// limit of public authorities, would only expire sooner.
    package static let defaultDays = 825

    /// The certificate.
    package let certificate: ServerCertificate
    /// Its key.
    package let key: PrivateKey

    /// Takes a certificate and the key that belongs to it.
    package init(certificate: ServerCertificate, key: PrivateKey) throws(SealingFault) {
        guard try certificate.matches(key) else { throw .keyDoesNotMatch }
        self.certificate = certificate
        self.key = key
    }

    /// Makes a self-signed certificate for the first start, until the operator has one of an authority.
    ///
    /// - Parameters:
    ///   - hosts: 1...20 names; the first is the subject, all of them are alternative names.
    ///   - key: the key to certify, such as the old one at a renewal.
    ///   - validFromSeconds: since 1970.
    ///   - days: 1...3650.
    package static func selfSigned(
        hosts: [HostName], key: PrivateKey, validFromSeconds: Int64, days: Int = defaultDays
    ) throws(SealingFault) -> ServerIdentity {
        let draft = try CertificateDraft(hosts: hosts, validFromSeconds: validFromSeconds, days: days)
        let certificate = try ServerCertificate(pem: draft.signed(with: key))
        return try ServerIdentity(certificate: certificate, key: key)
    }
}
