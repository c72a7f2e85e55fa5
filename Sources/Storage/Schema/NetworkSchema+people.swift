extension NetworkSchema {
    static let peopleSchema: StaticString = """
        CREATE TABLE network_profile (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            name TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE network_setting (
            name TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (name, valid_from)
        ) STRICT;

        CREATE TABLE counter (
            name TEXT PRIMARY KEY NOT NULL,
            next_number INTEGER NOT NULL CHECK (next_number > 0)
        ) STRICT;

        CREATE TABLE member (
            id TEXT PRIMARY KEY NOT NULL,
            code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            sector TEXT NOT NULL,
            employees INTEGER NOT NULL CHECK (employees >= 0),
            state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'left', 'merged')),
            joined_on TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1
        ) STRICT;

        CREATE TABLE legal_entity (
            id TEXT PRIMARY KEY NOT NULL,
            member_id TEXT NOT NULL REFERENCES member (id),
            name TEXT NOT NULL,
            kvk TEXT NOT NULL,
            UNIQUE (member_id, kvk)
        ) STRICT;
        CREATE INDEX legal_entity_by_kvk ON legal_entity (kvk);

        CREATE TABLE establishment (
            id TEXT PRIMARY KEY NOT NULL,
            legal_entity_id TEXT NOT NULL REFERENCES legal_entity (id),
            name TEXT NOT NULL,
            postcode TEXT NOT NULL,
            place TEXT NOT NULL
        ) STRICT;
        CREATE INDEX establishment_by_entity ON establishment (legal_entity_id);

        CREATE TABLE user_account (
            id TEXT PRIMARY KEY NOT NULL,
            email TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            phone TEXT,
            language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
            state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'revoked')),
            is_coordinator INTEGER NOT NULL CHECK (is_coordinator IN (0, 1)),
            password_hash TEXT,
            totp_secret BLOB,
            totp_last_counter INTEGER NOT NULL DEFAULT 0,
            failed_sign_ins INTEGER NOT NULL DEFAULT 0,
            locked_until INTEGER NOT NULL DEFAULT 0,
            revision INTEGER NOT NULL DEFAULT 1
        ) STRICT;

        CREATE TABLE user_role (
            user_id TEXT NOT NULL REFERENCES user_account (id),
            member_id TEXT NOT NULL REFERENCES member (id),
            role TEXT NOT NULL CHECK (role IN ('contact', 'signatory', 'deputy', 'mandatary')),
            PRIMARY KEY (user_id, member_id, role)
        ) STRICT;
        CREATE INDEX user_role_by_member ON user_role (member_id);

        CREATE TABLE session (
            token_hash BLOB PRIMARY KEY NOT NULL,
            user_id TEXT REFERENCES user_account (id),
            candidate_id TEXT,
            created_at INTEGER NOT NULL,
            last_seen_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            CHECK ((user_id IS NULL) <> (candidate_id IS NULL))
        ) STRICT;
        CREATE INDEX session_by_user ON session (user_id);
        CREATE INDEX session_by_candidate ON session (candidate_id);
        CREATE INDEX session_by_expiry ON session (expires_at);

        CREATE TABLE link (
            token_hash BLOB PRIMARY KEY NOT NULL,
            sealed_token BLOB NOT NULL,
            purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'candidate', 'demo')),
            user_id TEXT REFERENCES user_account (id),
            candidate_id TEXT,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            used_at INTEGER,
            CHECK ((user_id IS NULL) <> (candidate_id IS NULL)),
            CHECK ((purpose = 'candidate') = (candidate_id IS NOT NULL))
        ) STRICT;
        CREATE INDEX link_by_user ON link (user_id);
        CREATE INDEX link_by_candidate ON link (candidate_id);

        CREATE TABLE access_token (
            id TEXT PRIMARY KEY NOT NULL,
            secret_hash BLOB NOT NULL UNIQUE,
            label TEXT NOT NULL,
            member_id TEXT REFERENCES member (id),
            read_only INTEGER NOT NULL CHECK (read_only IN (0, 1)),
            created_by TEXT REFERENCES user_account (id),
            created_at INTEGER NOT NULL,
            expires_at INTEGER,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX access_token_by_maker ON access_token (created_by);
        """
}
