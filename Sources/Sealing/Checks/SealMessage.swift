import COpenSSL

/// The signed message of a seal held against certificates.
enum SealMessage {
    enum Outcome {
        /// Signed by that certificate, over exactly these bytes.
        case holds(SealingCertificate)
        /// It names one of the certificates, or is no message at all, and does not hold.
        case fails
        /// It names none of the certificates.
        case foreign
    }

    /// Verifies with the certificates that are given; those that the message brings along count for nothing.
    static func verify(
        _ message: [UInt8], over content: [UInt8], certificates: [SealingCertificate]
    ) throws(SealingFault) -> Outcome {
        defer { ERR_clear_error() }
        let parsed = try OpenSSL.reading(message) { d2i_CMS_bio($0, nil) }
        guard let parsed else { return .fails }
        defer { CMS_ContentInfo_free(parsed) }
        guard OBJ_obj2nid(CMS_get0_type(parsed)) == NID_pkcs7_signed else { return .fails }
        var isNamed = false
        for certificate in certificates {
            let chain = try CertificateChain(pem: certificate.pem)
            let own = try chain.first()
            defer { withExtendedLifetime(chain) {} }
            if try names(own, in: parsed) { isNamed = true }
            if try holds(parsed, over: content, by: own) { return .holds(certificate) }
        }
        return isNamed ? .fails : .foreign
    }

    private static func holds(
        _ message: OpaquePointer, over content: [UInt8], by certificate: OpaquePointer
    ) throws(SealingFault) -> Bool {
        let signers = try OpenSSL.object("OPENSSL_sk_new_null", OPENSSL_sk_new_null())
        defer { OPENSSL_sk_free(signers) }
        OPENSSL_sk_push(signers, UnsafeRawPointer(certificate))
        return try OpenSSL.reading(content) { buffer throws(SealingFault) in
            // Which certificate may seal is decided by the list, not by issuers or by the present date.
            let flags = UInt32(CMS_BINARY | CMS_DETACHED | CMS_NOINTERN | CMS_NO_SIGNER_CERT_VERIFY)
            return CMS_verify(message, signers, nil, buffer, nil, flags) == 1
        }
    }

    /// Whether the message brings that certificate along, or says that its key signed.
    private static func names(_ certificate: OpaquePointer, in message: OpaquePointer) throws(SealingFault) -> Bool {
        let wanted = try CertificateFacts.digest(of: certificate)
        let brought = CMS_get1_certs(message)
        defer { freeAll(brought) }
        for index in 0..<max(0, OPENSSL_sk_num(brought)) {
            guard let other = OPENSSL_sk_value(brought, index) else { continue }
            if try CertificateFacts.digest(of: OpaquePointer(other)) == wanted { return true }
        }
        let signers = CMS_get0_SignerInfos(message)
        for index in 0..<max(0, OPENSSL_sk_num(signers)) {
            guard let signer = OPENSSL_sk_value(signers, index) else { continue }
            if CMS_SignerInfo_cert_cmp(OpaquePointer(signer), certificate) == 0 { return true }
        }
        return false
    }

    private static func freeAll(_ certificates: OpaquePointer?) {
        while let certificate = OPENSSL_sk_pop(certificates) { X509_free(OpaquePointer(certificate)) }
        OPENSSL_sk_free(certificates)
    }
}
