import COpenSSL

/// A private key in PEM (PKCS #8, unencrypted). Never prints what it holds.
package struct PrivateKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The PEM text, to be written into a file that only the server's user can read, or handed to the TLS library.
    package let pem: String

    /// Takes a PEM text that holds an unencrypted private key of any kind.
    package init(pem: String) throws(SealingFault) {
        self.pem = pem
        try withKey { _ in }
    }

    /// Makes a new key; on the curve P-256 if nothing else is asked, which every browser knows and which signs faster
    /// than RSA.
    package static func make(_ kind: PrivateKeyKind = .ellipticP256) throws(SealingFault) -> PrivateKey {
        ERR_clear_error()
        let made = EVP_PKEY_CTX_new_from_name(nil, kind.algorithm, nil)
        let context = try OpenSSL.object("EVP_PKEY_CTX_new_from_name", made)
        defer { EVP_PKEY_CTX_free(context) }
        try OpenSSL.check("EVP_PKEY_keygen_init", EVP_PKEY_keygen_init(context))
        switch kind {
        case .ellipticP256:
            try OpenSSL.check("EVP_PKEY_CTX_set_group_name", EVP_PKEY_CTX_set_group_name(context, "P-256"))
        case .rsa3072:
            try OpenSSL.check("EVP_PKEY_CTX_set_rsa_keygen_bits", EVP_PKEY_CTX_set_rsa_keygen_bits(context, 3072))
        }
        var key: OpaquePointer?
        try OpenSSL.check("EVP_PKEY_generate", EVP_PKEY_generate(context, &key))
        defer { EVP_PKEY_free(key) }
        let pem = try OpenSSL.writing { buffer throws(SealingFault) in
            let result = PEM_write_bio_PKCS8PrivateKey(buffer, key, nil, nil, 0, nil, nil)
            try OpenSSL.check("PEM_write_bio_PKCS8PrivateKey", result)
        }
        return try PrivateKey(pem: pem)
    }

    /// Runs a body with OpenSSL's form of the key, which is freed afterwards.
    func withKey<Value>(_ body: (OpaquePointer) throws(SealingFault) -> Value) throws(SealingFault) -> Value {
        let key = try OpenSSL.reading(pem) { buffer throws(SealingFault) in
            // Without this callback OpenSSL would ask for a passphrase on the terminal.
            PEM_read_bio_PrivateKey(buffer, nil, { _, _, _, _ in -1 }, nil)
        }
        guard let key else {
            ERR_clear_error()
            throw .notAKey
        }
        defer { EVP_PKEY_free(key) }
        return try body(key)
    }

    /// Always the same word.
    package var description: String { "<redacted>" }
    /// Always the same word.
    package var debugDescription: String { "<redacted>" }
    /// A mirror without children.
    package var customMirror: Mirror { Mirror(reflecting: "<redacted>") }
}
