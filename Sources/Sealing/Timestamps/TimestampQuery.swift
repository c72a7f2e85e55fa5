import COpenSSL

/// A question to a timestamp authority (RFC 3161): when did this signature exist?
package struct TimestampQuery: Sendable {
    /// What is sent, as `application/timestamp-query`.
    package let bytes: [UInt8]

    init(of signature: [UInt8], nonce: [UInt8]) throws(SealingFault) {
        let digest = try OpenSSL.sha256(signature[...])
        let request = try OpenSSL.object("TS_REQ_new", TS_REQ_new())
        defer { TS_REQ_free(request) }
        try OpenSSL.check("TS_REQ_set_version", TS_REQ_set_version(request, 1))
        try Self.set(digest, in: request)
        try Self.set(nonce: nonce, in: request)
        try OpenSSL.check("TS_REQ_set_cert_req", TS_REQ_set_cert_req(request, 1))
        bytes = try OpenSSL.der("i2d_TS_REQ") { i2d_TS_REQ(request, $0) }
    }

    /// The token of an answer that is about this very signature, in DER. Whether its maker is to be trusted is for who
    /// verifies the document.
    package func token(from answer: [UInt8]) throws(SealingFault) -> [UInt8] {
        ERR_clear_error()
        let response = try OpenSSL.reading(answer) { d2i_TS_RESP_bio($0, nil) }
        guard let response else { throw refusal("not an answer") }
        defer { TS_RESP_free(response) }
        let request = try OpenSSL.reading(bytes) { d2i_TS_REQ_bio($0, nil) }
        defer { TS_REQ_free(request) }
        let check = try OpenSSL.object("TS_REQ_to_TS_VERIFY_CTX", TS_REQ_to_TS_VERIFY_CTX(request, nil))
        defer { TS_VERIFY_CTX_free(check) }
        _ = TS_VERIFY_CTX_set_flags(check, Int32(TS_VFY_VERSION | TS_VFY_IMPRINT | TS_VFY_NONCE))
        guard TS_RESP_verify_response(check, response) == 1, let token = TS_RESP_get_token(response) else {
            throw refusal("another question's answer")
        }
        return try OpenSSL.der("i2d_PKCS7") { i2d_PKCS7(token, $0) }
    }

    private func refusal(_ reason: String) -> SealingFault {
        ERR_clear_error()
        return .timestampRefused(reason: reason)
    }

    private static func set(_ digest: [UInt8], in request: OpaquePointer) throws(SealingFault) {
        let imprint = try OpenSSL.object("TS_MSG_IMPRINT_new", TS_MSG_IMPRINT_new())
        defer { TS_MSG_IMPRINT_free(imprint) }
        let algorithm = try OpenSSL.object("X509_ALGOR_new", X509_ALGOR_new())
        defer { X509_ALGOR_free(algorithm) }
        let kind = X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nil)
        try OpenSSL.check("X509_ALGOR_set0", kind)
        try OpenSSL.check("TS_MSG_IMPRINT_set_algo", TS_MSG_IMPRINT_set_algo(imprint, algorithm))
        var digest = digest
        try OpenSSL.check("TS_MSG_IMPRINT_set_msg", TS_MSG_IMPRINT_set_msg(imprint, &digest, Int32(digest.count)))
        try OpenSSL.check("TS_REQ_set_msg_imprint", TS_REQ_set_msg_imprint(request, imprint))
    }

    private static func set(nonce: [UInt8], in request: OpaquePointer) throws(SealingFault) {
        let number = try OpenSSL.object("BN_bin2bn", BN_bin2bn(nonce, Int32(min(nonce.count, 16)), nil))
        defer { BN_free(number) }
        let integer = try OpenSSL.object("BN_to_ASN1_INTEGER", BN_to_ASN1_INTEGER(number, nil))
        defer { ASN1_INTEGER_free(integer) }
        try OpenSSL.check("TS_REQ_set_nonce", TS_REQ_set_nonce(request, integer))
    }
}
