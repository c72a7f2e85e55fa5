import COpenSSL

extension ServerCertificate {
    /// Whether browsers take it for that host, its alternative names and wildcards considered (RFC 6125).
    package func covers(_ host: HostName) throws(SealingFault) -> Bool {
        try CertificateFacts.withCertificate(in: pem) { certificate throws(SealingFault) in
            let result =
                host.isAddress
                ? X509_check_ip_asc(certificate, host.text, 0) : X509_check_host(certificate, host.text, 0, 0, nil)
            ERR_clear_error()
            return result == 1
        }
    }

    /// Whether it was signed by nobody else, so that every browser warns of it.
    package func isSelfSigned() throws(SealingFault) -> Bool {
        try CertificateFacts.withCertificate(in: pem) { certificate throws(SealingFault) in
            X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0
        }
    }

    /// The first second at which it is valid, since 1970.
    package func notBeforeSeconds() throws(SealingFault) -> Int64 {
        try CertificateFacts(pem: pem).notBeforeSeconds
    }
}
