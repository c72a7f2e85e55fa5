import COpenSSL

/// What is to stand in a self-signed certificate (RFC 5280).
struct CertificateDraft {
    private static let hostLimit = 20
    /// The upper bound of a common name (RFC 5280, appendix A.1); browsers look at the alternative names only.
    private static let commonNameLimit = 64
    private static let secondsPerDay: Int64 = 86_400

    private let subject: String
    private let extensions: [(nid: Int32, value: String)]
    private let validFromSeconds: Int64
    private let validUntilSeconds: Int64

    /// A server's certificate, for these names.
    init(hosts: [HostName], validFromSeconds: Int64, days: Int) throws(SealingFault) {
        guard let first = hosts.first, hosts.count <= Self.hostLimit else { throw .hostCount(limit: Self.hostLimit) }
        let extensions = [
            (NID_key_usage, "critical,digitalSignature"), (NID_ext_key_usage, "serverAuth"),
            (NID_subject_alt_name, hosts.map(\.alternativeName).joined(separator: ",")),
        ]
        let subject = first.text.utf8.count <= Self.commonNameLimit ? first.text : "poortwacht"
        try self.init(subject: subject, extensions, validFromSeconds, days)
    }

    /// A certificate that seals documents in somebody's name (ETSI EN 319 412-2: signatures that bind have
    /// nonRepudiation). A name that is too long is cut.
    init(sealingFor name: String, validFromSeconds: Int64, days: Int) throws(SealingFault) {
        let extensions = [(NID_key_usage, "critical,digitalSignature,nonRepudiation")]
        var subject = name
        while subject.utf8.count > Self.commonNameLimit { subject.removeLast() }
        try self.init(subject: subject.isEmpty ? "poortwacht" : subject, extensions, validFromSeconds, days)
    }

    private init(
        subject: String, _ extensions: [(nid: Int32, value: String)], _ validFromSeconds: Int64, _ days: Int
    ) throws(SealingFault) {
        guard (1...3650).contains(days), (0...1 << 40).contains(validFromSeconds) else { throw .term }
        self.subject = subject
        self.extensions =
            [(NID_basic_constraints, "critical,CA:FALSE"), (NID_subject_key_identifier, "hash")] + extensions
        self.validFromSeconds = validFromSeconds
        // Both ends count (RFC 5280, section 4.1.2.5).
        validUntilSeconds = validFromSeconds + Int64(days) * Self.secondsPerDay - 1
    }

    /// The certificate in PEM, signed with the key that it certifies.
    func signed(with key: PrivateKey) throws(SealingFault) -> String {
        try key.withKey { key throws(SealingFault) in
            let certificate = try OpenSSL.object("X509_new", X509_new())
            defer { X509_free(certificate) }
            try OpenSSL.check("X509_set_version", X509_set_version(certificate, Int(X509_VERSION_3)))
            try setSerial(of: certificate)
            try setTerm(of: certificate)
            try setNames(of: certificate)
            try OpenSSL.check("X509_set_pubkey", X509_set_pubkey(certificate, key))
            for (nid, value) in extensions { try add(nid, value, to: certificate) }
            try OpenSSL.check("X509_sign", X509_sign(certificate, key, EVP_sha256()))
            return try OpenSSL.writing { buffer throws(SealingFault) in
                try OpenSSL.check("PEM_write_bio_X509", PEM_write_bio_X509(buffer, certificate))
            }
        }
    }

    /// 127 random bits: positive, and within the 20 bytes of RFC 5280, section 4.1.2.2.
    private func setSerial(of certificate: OpaquePointer) throws(SealingFault) {
        let number = try OpenSSL.object("BN_new", BN_new())
        defer { BN_free(number) }
        try OpenSSL.check("BN_rand", BN_rand(number, 127, 0, 0))
        let serial = try OpenSSL.object("BN_to_ASN1_INTEGER", BN_to_ASN1_INTEGER(number, nil))
        defer { ASN1_INTEGER_free(serial) }
        try OpenSSL.check("X509_set_serialNumber", X509_set_serialNumber(certificate, serial))
    }

    /// The two times belong to the certificate and are freed with it.
    private func setTerm(of certificate: OpaquePointer) throws(SealingFault) {
        _ = try OpenSSL.object("ASN1_TIME_set", ASN1_TIME_set(X509_getm_notBefore(certificate), Int(validFromSeconds)))
        _ = try OpenSSL.object("ASN1_TIME_set", ASN1_TIME_set(X509_getm_notAfter(certificate), Int(validUntilSeconds)))
    }

    /// Subject and issuer are the same; the certificate takes copies.
    private func setNames(of certificate: OpaquePointer) throws(SealingFault) {
        let bytes = Array(subject.utf8)
        let name = try OpenSSL.object("X509_NAME_new", X509_NAME_new())
        defer { X509_NAME_free(name) }
        let result = X509_NAME_add_entry_by_NID(
            name, NID_commonName, MBSTRING_UTF8, bytes, Int32(clamping: bytes.count), -1, 0)
        try OpenSSL.check("X509_NAME_add_entry_by_NID", result)
        try OpenSSL.check("X509_set_subject_name", X509_set_subject_name(certificate, name))
        try OpenSSL.check("X509_set_issuer_name", X509_set_issuer_name(certificate, name))
    }

    /// The certificate takes a copy.
    private func add(_ nid: Int32, _ value: String, to certificate: OpaquePointer) throws(SealingFault) {
        var context = X509V3_CTX()
        X509V3_set_ctx(&context, certificate, certificate, nil, nil, 0)
        let made = X509V3_EXT_conf_nid(nil, &context, nid, value)
        let value = try OpenSSL.object("X509V3_EXT_conf_nid", made)
        defer { X509_EXTENSION_free(value) }
        try OpenSSL.check("X509_add_ext", X509_add_ext(certificate, value, -1))
    }
}
