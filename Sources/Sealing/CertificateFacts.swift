import COpenSSL
import Glibc

/// What there is to know of the first certificate of a PEM text.
struct CertificateFacts {
    /// SHA-256 of the certificate, 32 bytes.
    let digest: [UInt8]
    let notBeforeSeconds: Int64
    let notAfterSeconds: Int64

    init(pem: String) throws(SealingFault) {
        (digest, notBeforeSeconds, notAfterSeconds) = try Self.withCertificate(in: pem) {
            certificate throws(SealingFault) in
            (
                try Self.digest(of: certificate), try Self.seconds(X509_get0_notBefore(certificate)),
                try Self.seconds(X509_get0_notAfter(certificate))
            )
        }
    }

    /// As browsers show it: `AA:BB:…`, 32 pairs.
    var colonFingerprint: String {
        digest.map { Hex.text([$0]).uppercased() }.joined(separator: ":")
    }

    /// Whether the first certificate of a PEM text is of that key.
    static func matches(_ pem: String, _ key: PrivateKey) throws(SealingFault) -> Bool {
        try withCertificate(in: pem) { certificate throws(SealingFault) in
            try key.withKey { key throws(SealingFault) in
                let isMatch = X509_check_private_key(certificate, key) == 1
                ERR_clear_error()
                return isMatch
            }
        }
    }

    /// Runs a body with OpenSSL's form of the first certificate, which is freed afterwards.
    static func withCertificate<Value>(
        in pem: String, _ body: (OpaquePointer) throws(SealingFault) -> Value
    ) throws(SealingFault) -> Value {
        let certificate = try OpenSSL.reading(pem) { buffer throws(SealingFault) in
            PEM_read_bio_X509(buffer, nil, nil, nil)
        }
        guard let certificate else {
            ERR_clear_error()
            throw .notACertificate
        }
        defer { X509_free(certificate) }
        return try body(certificate)
    }

    /// SHA-256 of a certificate.
    static func digest(of certificate: OpaquePointer) throws(SealingFault) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var count = UInt32(digest.count)
        try OpenSSL.check("X509_digest", X509_digest(certificate, EVP_sha256(), &digest, &count))
        return digest
    }

    private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) throws(SealingFault) -> Int64 {
        var fields = tm()
        try OpenSSL.check("ASN1_TIME_to_tm", ASN1_TIME_to_tm(time, &fields))
        return Int64(timegm(&fields))
    }
}
