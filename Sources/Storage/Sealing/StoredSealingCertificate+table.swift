import GRDB
package import Ledger

extension ReadScope {
    /// Every certificate that the network ever had, the newest first; a few in its life.
    package func sealingCertificates() throws -> [StoredSealingCertificate] {
        try rows(
            "SELECT * FROM sealing_certificate ORDER BY made_at DESC, fingerprint LIMIT 1000",
            as: StoredSealingCertificate.init(row:)
        )
    }

    /// The one in use; nil before the first.
    package func sealingCertificateInUse() throws -> StoredSealingCertificate? {
        try row("SELECT * FROM sealing_certificate WHERE retired_at IS NULL", as: StoredSealingCertificate.init(row:))
    }
}

extension WriteScope {
    /// Takes a certificate into use in the place of the one before, whose private key is forgotten. One that was
    /// retired comes back into use.
    package func use(_ stored: StoredSealingCertificate, at now: Instant) throws {
        try execute(
            "UPDATE sealing_certificate SET retired_at = ?, encrypted_key = NULL WHERE retired_at IS NULL", [now])
        try execute(
            """
            INSERT INTO sealing_certificate (fingerprint, certificate, encrypted_key, valid_from, valid_until, made_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (fingerprint) DO UPDATE SET retired_at = NULL, encrypted_key = excluded.encrypted_key
            """,
            [
                stored.fingerprint, stored.certificate, stored.encryptedKey.map(Blob.init), stored.validFrom,
                stored.validUntil, stored.madeAt,
            ]
        )
    }
}

extension StoredSealingCertificate {
    init(row: StoredRow) throws {
        self.init(
            fingerprint: try row.value("fingerprint"), certificate: try row.value("certificate"),
            encryptedKey: try row.optional("encrypted_key", as: Blob.self)?.bytes,
            validFrom: try row.value("valid_from"),
            validUntil: try row.value("valid_until"), madeAt: try row.value("made_at"),
            retiredAt: try row.optional("retired_at")
        )
    }
}
