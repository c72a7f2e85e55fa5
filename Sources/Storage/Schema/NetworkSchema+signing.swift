extension NetworkSchema {
    static let signingSchema: StaticString = """
        CREATE TABLE contract_signature_proof (
            contract_id TEXT NOT NULL,
            party TEXT NOT NULL,
            authentication TEXT NOT NULL CHECK (authentication IN ('mail', 'copied-by-coordinator', 'paper-scan')),
            scan_hash TEXT,
            text_hash TEXT NOT NULL,
            legal_entity_id TEXT REFERENCES legal_entity (id),
            sealed_signer BLOB NOT NULL,
            PRIMARY KEY (contract_id, party),
            FOREIGN KEY (contract_id, party) REFERENCES contract_signature (contract_id, party),
            CHECK ((authentication = 'paper-scan') = (scan_hash IS NOT NULL))
        ) STRICT;

        CREATE TABLE signing_code (
            contract_id TEXT NOT NULL REFERENCES contract (id),
            party TEXT NOT NULL CHECK (party IN ('bringing', 'taking', 'employee')),
            actor TEXT NOT NULL,
            document_hash TEXT NOT NULL,
            digest BLOB NOT NULL,
            mail_id TEXT NOT NULL,
            route TEXT NOT NULL CHECK (route IN ('mail', 'copied-by-coordinator')),
            sent_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            tries INTEGER NOT NULL CHECK (tries >= 0),
            counted_since INTEGER NOT NULL,
            sent_count INTEGER NOT NULL CHECK (sent_count > 0),
            PRIMARY KEY (contract_id, party, actor)
        ) STRICT;
        CREATE UNIQUE INDEX signing_code_by_mail ON signing_code (mail_id);
        CREATE INDEX signing_code_by_age ON signing_code (counted_since);

        CREATE TABLE contract_reminder (
            contract_id TEXT NOT NULL REFERENCES contract (id),
            party TEXT NOT NULL CHECK (party IN ('bringing', 'taking', 'employee')),
            day TEXT NOT NULL,
            by_actor TEXT NOT NULL,
            PRIMARY KEY (contract_id, party, day)
        ) STRICT;

        CREATE TABLE contract_scan (
            id TEXT PRIMARY KEY NOT NULL,
            contract_id TEXT NOT NULL REFERENCES contract (id),
            parties TEXT NOT NULL,
            signed_on TEXT NOT NULL,
            uploaded_at INTEGER NOT NULL,
            uploaded_as TEXT CHECK (uploaded_as IN ('bringing', 'taking', 'employee')),
            by_actor TEXT NOT NULL,
            media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
            byte_count INTEGER NOT NULL CHECK (byte_count > 0),
            hash TEXT NOT NULL,
            text_hash TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'rejected')),
            sealed BLOB
        ) STRICT;
        CREATE INDEX contract_scan_by_contract ON contract_scan (contract_id, uploaded_at);

        CREATE TABLE contract_scan_answer (
            scan_id TEXT NOT NULL REFERENCES contract_scan (id),
            party TEXT NOT NULL CHECK (party IN ('bringing', 'taking', 'employee')),
            rejection TEXT,
            at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            PRIMARY KEY (scan_id, party)
        ) STRICT;
        """
}
