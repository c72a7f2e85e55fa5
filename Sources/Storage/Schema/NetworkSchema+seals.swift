extension NetworkSchema {
    /// Certificates are never deleted: what was sealed with them is verified by them. A private key stands here only
    /// while it is in use, and not when it is the administrator's own.
    static let sealSchema: StaticString = """
        CREATE TABLE sealing_certificate (
            fingerprint TEXT PRIMARY KEY NOT NULL,
            certificate TEXT NOT NULL,
            encrypted_key BLOB,
            valid_from INTEGER NOT NULL,
            valid_until INTEGER NOT NULL,
            made_at INTEGER NOT NULL,
            retired_at INTEGER,
            CHECK (retired_at IS NULL OR encrypted_key IS NULL)
        ) STRICT;
        CREATE UNIQUE INDEX sealing_certificate_in_use ON sealing_certificate ((retired_at IS NULL))
            WHERE retired_at IS NULL;
        CREATE TRIGGER sealing_certificate_is_not_deleted BEFORE DELETE ON sealing_certificate
        BEGIN SELECT RAISE(ABORT, 'a sealing certificate is never deleted'); END;

        CREATE TABLE contract_seal (
            contract_id TEXT PRIMARY KEY NOT NULL REFERENCES contract (id),
            fingerprint TEXT NOT NULL REFERENCES sealing_certificate (fingerprint),
            sealed_at INTEGER NOT NULL,
            has_timestamp INTEGER NOT NULL CHECK (has_timestamp IN (0, 1)),
            file_hash TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE contract_sealed_copy (
            contract_id TEXT PRIMARY KEY NOT NULL REFERENCES contract_seal (contract_id),
            encrypted BLOB NOT NULL
        ) STRICT;
        """
}
