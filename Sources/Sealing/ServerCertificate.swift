import COpenSSL
import Glibc

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
        (fingerprint, notAfterSeconds) = try Self.withCertificate(in: pem) { certificate throws(SealingFault) in
            (try Self.fingerprint(of: certificate), try Self.notAfter(of: certificate))
        }
    }

    /// Whether the key is the one that this certificate is of.
    package func matches(_ key: PrivateKey) throws(SealingFault) -> Bool {
        try Self.withCertificate(in: pem) { certificate throws(SealingFault) in
            try key.withKey { key throws(SealingFault) in
                let isMatch = X509_check_private_key(certificate, key) == 1
                ERR_clear_error()
                return isMatch
            }
        }
    }

    private static func withCertificate<Value>(
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

    private static func fingerprint(of certificate: OpaquePointer) throws(SealingFault) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        var count = UInt32(digest.count)
        try OpenSSL.check("X509_digest", X509_digest(certificate, EVP_sha256(), &digest, &count))
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: ":")
    }

    private static func notAfter(of certificate: OpaquePointer) throws(SealingFault) -> Int64 {
        var time = tm()
        try OpenSSL.check("ASN1_TIME_to_tm", ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &time))
        return Int64(timegm(&time))
    }
}
