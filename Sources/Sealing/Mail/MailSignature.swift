import COpenSSL

/// A certificate with its key by which messages are signed (S/MIME, RFC 8551).
package struct MailSignature: Sendable {
    /// How many certificates of issuers may follow the signer's own.
    private static let chainLimit = 10

    /// The mail addresses that the certificate is for, in lower case; at least one.
    package let addresses: Set<String>
    /// The first second at which the certificate is valid, since 1970.
    package let notBeforeSeconds: Int64
    /// The last second at which the certificate is valid, since 1970.
    package let notAfterSeconds: Int64
    private let pem: String
    private let key: PrivateKey

    /// Takes a PEM text, of which the first certificate is the signer's and the others are its issuers', and the key
    /// that belongs to it. Refuses what mail programs would warn of: a certificate for other uses (RFC 8550, section
    /// 4.4), or for nobody's address.
    package init(pem: String, key: PrivateKey) throws(SealingFault) {
        guard try CertificateFacts.matches(pem, key) else { throw .keyDoesNotMatch }
        let facts = try CertificateFacts(pem: pem)
        notBeforeSeconds = facts.notBeforeSeconds
        notAfterSeconds = facts.notAfterSeconds
        addresses = try CertificateFacts.withCertificate(in: pem) { certificate throws(SealingFault) in
            let isForMail = X509_check_purpose(certificate, X509_PURPOSE_SMIME_SIGN, 0) > 0
            ERR_clear_error()
            guard isForMail else { throw .certificateNotForMail }
            return Self.addresses(of: certificate)
        }
        guard !addresses.isEmpty else { throw .certificateWithoutAddress }
        self.pem = pem
        self.key = key
    }

    /// Reads the pair of files. The key's file is refused when others may read it.
    package static func load(certificatePath: String, keyPath: String) throws(SealingFault) -> MailSignature {
        guard let pem = try PrivateFile.read(certificatePath, isSecret: false) else { throw .notACertificate }
        guard let key = try PrivateFile.read(keyPath, isSecret: true) else { throw .keyMissing }
        return try MailSignature(pem: pem, key: PrivateKey(pem: key))
    }

    /// Whether what comes from an address may be signed with this: mail programs warn of a signature that names another
    /// sender.
    package func covers(_ address: String) -> Bool { addresses.contains(address.lowercased()) }

    /// Whether the certificate is within its term at that moment, since 1970.
    package func isValid(atSeconds now: Int64) -> Bool { notBeforeSeconds <= now && now <= notAfterSeconds }

    /// The detached signature over exactly these bytes: CMS in DER, with SHA-256 and the certificates of the chain.
    package func sign(_ bytes: [UInt8]) throws(SealingFault) -> [UInt8] {
        try CertificateFacts.withCertificate(in: pem) { signer throws(SealingFault) in
            try key.withKey { key throws(SealingFault) in
                // BINARY keeps OpenSSL from rewriting line ends.
                let flags = UInt32(CMS_PARTIAL | CMS_DETACHED | CMS_BINARY)
                let message = try OpenSSL.object("CMS_sign", CMS_sign(nil, nil, nil, nil, flags))
                defer { CMS_ContentInfo_free(message) }
                let added = CMS_add1_signer(message, signer, key, EVP_sha256(), flags)
                _ = try OpenSSL.object("CMS_add1_signer", added)
                try addIssuers(to: message)
                try OpenSSL.reading(bytes) { content throws(SealingFault) in
                    try OpenSSL.check("CMS_final", CMS_final(message, content, nil, flags))
                }
                return try OpenSSL.der("i2d_CMS_ContentInfo") { i2d_CMS_ContentInfo(message, $0) }
            }
        }
    }

    /// The certificates behind the first one. The message takes them up without a copy to free.
    private func addIssuers(to message: OpaquePointer) throws(SealingFault) {
        try OpenSSL.reading(pem) { buffer throws(SealingFault) in
            X509_free(PEM_read_bio_X509(buffer, nil, nil, nil))
            for _ in 0..<Self.chainLimit {
                guard let issuer = PEM_read_bio_X509(buffer, nil, nil, nil) else { break }
                defer { X509_free(issuer) }
                try OpenSSL.check("CMS_add1_cert", CMS_add1_cert(message, issuer))
            }
            // The end of the text leaves an error behind.
            ERR_clear_error()
        }
    }

    private static func addresses(of certificate: OpaquePointer) -> Set<String> {
        let list = X509_get1_email(certificate)
        defer { X509_email_free(list) }
        let texts = (0..<max(OPENSSL_sk_num(list), 0)).compactMap { OPENSSL_sk_value(list, $0) }
        return Set(texts.map { String(cString: $0.assumingMemoryBound(to: CChar.self)).lowercased() })
    }
}
