import COpenSSL

/// A signed message without its content (RFC 5652), in OpenSSL's form.
///
/// Unchecked: one thread makes it, and it is only read after that; adding a timestamp works on a copy.
final class SealSignature: @unchecked Sendable {
    let message: UnsafeMutablePointer<PKCS7>

    init() throws(SealingFault) {
        ERR_clear_error()
        message = try OpenSSL.object("PKCS7_new", PKCS7_new())
        try OpenSSL.check("PKCS7_set_type", PKCS7_set_type(message, NID_pkcs7_signed))
        try OpenSSL.check("PKCS7_content_new", PKCS7_content_new(message, NID_pkcs7_data))
        // Answers with what was set.
        guard PKCS7_ctrl(message, PKCS7_OP_SET_DETACHED_SIGNATURE, 1, nil) == 1 else {
            throw OpenSSL.fault("PKCS7_ctrl")
        }
    }

    private init(copyOf other: SealSignature) throws(SealingFault) {
        message = try OpenSSL.object("PKCS7_dup", PKCS7_dup(other.message))
    }

    deinit { PKCS7_free(message) }

    /// The value of the signature alone: what a timestamp is of.
    var value: [UInt8] {
        get throws(SealingFault) {
            let value = try OpenSSL.object("enc_digest", try signer.pointee.enc_digest)
            let start = ASN1_STRING_get0_data(value)
            return Array(UnsafeBufferPointer(start: start, count: Int(ASN1_STRING_length(value))))
        }
    }

    /// The message in DER, with a timestamp token among what is not signed when there is one (RFC 3161, appendix A).
    func encoded(timestamp: [UInt8]?) throws(SealingFault) -> [UInt8] {
        guard let timestamp else { return try OpenSSL.der("i2d_PKCS7") { i2d_PKCS7(message, $0) } }
        let copy = try SealSignature(copyOf: self)
        let signer = try copy.signer
        try Self.withSequence(timestamp) { sequence throws(SealingFault) in
            let result = PKCS7_add_attribute(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, sequence)
            try OpenSSL.check("PKCS7_add_attribute", result)
        }
        return try copy.encoded(timestamp: nil)
    }

    /// Hands DER bytes over as a value of an attribute, which takes it.
    static func withSequence(
        _ der: [UInt8], _ body: (UnsafeMutablePointer<ASN1_STRING>) throws(SealingFault) -> Void
    ) throws(SealingFault) {
        let sequence = try OpenSSL.object("ASN1_STRING_new", ASN1_STRING_new())
        do throws(SealingFault) {
            try OpenSSL.check("ASN1_STRING_set", ASN1_STRING_set(sequence, der, Int32(clamping: der.count)))
            try body(sequence)
        } catch {
            ASN1_STRING_free(sequence)
            throw error
        }
    }

    private var signer: UnsafeMutablePointer<PKCS7_SIGNER_INFO> {
        get throws(SealingFault) {
            let signers = PKCS7_get_signer_info(message)
            return try OpenSSL.object(
                "PKCS7_get_signer_info",
                OPENSSL_sk_value(signers, 0)?.assumingMemoryBound(to: PKCS7_SIGNER_INFO.self))
        }
    }
}
