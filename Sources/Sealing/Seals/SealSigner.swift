import COpenSSL

/// Signs digests with an identity, in the way of CAdES (ETSI EN 319 122-1).
struct SealSigner {
    /// Room for the signature itself and what is signed with it.
    private static let signatureRoom = 2 << 10

    private let identity: SealingIdentity
    /// How many bytes a signature takes at most, without a timestamp.
    let room: Int

    init(_ identity: SealingIdentity) throws(SealingFault) {
        self.identity = identity
        let chain = try CertificateChain(pem: identity.certificate.pem)
        room = try Self.signatureRoom + chain.size()
    }

    /// Signs the SHA-256 digest of a document.
    ///
    /// Not by `CMS_sign` with `CMS_CADES`: that always adds the time of signing, which PAdES has in the dictionary and
    /// forbids here (ETSI EN 319 142-1, 6.3).
    func sign(_ digest: [UInt8]) throws(SealingFault) -> SealSignature {
        let signature = try SealSignature()
        let chain = try CertificateChain(pem: identity.certificate.pem)
        let own = try chain.first()
        try identity.key.withKey { key throws(SealingFault) in
            let made = PKCS7_add_signature(signature.message, own, key, EVP_sha256())
            let signer = try OpenSSL.object("PKCS7_add_signature", made)
            for certificate in chain.certificates {
                try OpenSSL.check("PKCS7_add_certificate", PKCS7_add_certificate(signature.message, certificate))
            }
            let kind = OBJ_nid2obj(NID_pkcs7_data)
            try OpenSSL.check("PKCS7_add_attrib_content_type", PKCS7_add_attrib_content_type(signer, kind))
            let added = PKCS7_add1_attrib_digest(signer, digest, Int32(digest.count))
            try OpenSSL.check("PKCS7_add1_attrib_digest", added)
            try Self.add(certificate: own, to: signer)
            try OpenSSL.check("PKCS7_SIGNER_INFO_sign", PKCS7_SIGNER_INFO_sign(signer))
        }
        return signature
    }

    /// Says which certificate it was, under the signature, so that no other can be put in its place (RFC 5035).
    private static func add(
        certificate: OpaquePointer, to signer: UnsafeMutablePointer<PKCS7_SIGNER_INFO>
    ) throws(SealingFault) {
        let made = OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), certificate, nil, 0)
        let naming = try OpenSSL.object("OSSL_ESS_signing_cert_v2_new_init", made)
        defer { ESS_SIGNING_CERT_V2_free(naming) }
        let der = try OpenSSL.der("i2d_ESS_SIGNING_CERT_V2") { i2d_ESS_SIGNING_CERT_V2(naming, $0) }
        try SealSignature.withSequence(der) { sequence throws(SealingFault) in
            let result = PKCS7_add_signed_attribute(
                signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE, sequence)
            try OpenSSL.check("PKCS7_add_signed_attribute", result)
        }
    }
}
