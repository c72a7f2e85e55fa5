/// Where the server's certificate and key are kept, in PEM.
package struct ServerIdentityFiles: Sendable {
    private let certificatePath: String
    private let keyPath: String

    /// Takes two paths, whose folders must exist.
    package init(certificatePath: String, keyPath: String) {
        self.certificatePath = certificatePath
        self.keyPath = keyPath
    }

    /// Reads the pair that is there, or nothing when neither file is.
    ///
    /// A key without a certificate counts as nothing: a stop between the two writes of `make` leaves that.
    package func load() throws(SealingFault) -> ServerIdentity? {
        guard let certificate = try PrivateFile.read(certificatePath, isSecret: false) else { return nil }
        guard let key = try loadKey() else { throw .keyMissing }
        return try ServerIdentity(certificate: ServerCertificate(pem: certificate), key: key)
    }

    /// Makes a self-signed certificate and writes it, each file in one step; the pair is on disk when this returns.
    ///
    /// A key that is there is kept and certified again; a new one is written with mode 0600.
    package func make(
        hosts: [HostName], nowSeconds: Int64, days: Int = ServerIdentity.defaultDays
    ) throws(SealingFault) -> ServerIdentity {
        let oldKey = try loadKey()
        let key = if let oldKey { oldKey } else { try PrivateKey.make() }
        let identity = try ServerIdentity.selfSigned(hosts: hosts, key: key, validFromSeconds: nowSeconds, days: days)
        if oldKey == nil { try PrivateFile.write(key.pem, to: keyPath, mode: 0o600) }
        try PrivateFile.write(identity.certificate.pem, to: certificatePath, mode: 0o644)
        return identity
    }

    /// The pair that is there, or a new one at the first start.
    package func loadOrMake(
        hosts: [HostName], nowSeconds: Int64, days: Int = ServerIdentity.defaultDays
    ) throws(SealingFault) -> ServerIdentity {
        if let identity = try load() { return identity }
        return try make(hosts: hosts, nowSeconds: nowSeconds, days: days)
    }

    private func loadKey() throws(SealingFault) -> PrivateKey? {
        guard let pem = try PrivateFile.read(keyPath, isSecret: true) else { return nil }
        return try PrivateKey(pem: pem)
    }
}
