import COpenSSL

/// The certificates of a PEM text in OpenSSL's form, freed with this.
final class CertificateChain {
    /// More than any chain of an authority has.
    private static let limit = 8

    private(set) var certificates: [OpaquePointer] = []

    init(pem: String) throws(SealingFault) {
        certificates = try OpenSSL.reading(pem) { buffer throws(SealingFault) in
            var found: [OpaquePointer] = []
            while found.count < Self.limit, let next = PEM_read_bio_X509(buffer, nil, nil, nil) { found.append(next) }
            ERR_clear_error()
            return found
        }
    }

    deinit {
        for certificate in certificates { X509_free(certificate) }
    }

    /// The one that the key belongs to; like all of them, no longer there than this is.
    func first() throws(SealingFault) -> OpaquePointer {
        guard let first = certificates.first else { throw .notACertificate }
        return first
    }

    /// How many bytes they take in DER.
    func size() throws(SealingFault) -> Int {
        var size = 0
        for certificate in certificates { size += try OpenSSL.der("i2d_X509") { i2d_X509(certificate, $0) }.count }
        return size
    }
}
