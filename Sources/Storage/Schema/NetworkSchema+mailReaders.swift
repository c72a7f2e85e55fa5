extension NetworkSchema {
    /// A mail knows its user, and the member and roles for which that user reads it, so that it is looked at again
    /// before it goes out; and it can end without being sent. The view `mail` adds the user's present address. Mails of
    /// before know their user by the address; what a member's papers bring names that member.
    static let mailReaderSchema: StaticString = """
        CREATE TABLE outbox_row (
            id TEXT PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL,
            recipient TEXT NOT NULL,
            candidate_id TEXT REFERENCES candidate (id),
            user_id TEXT REFERENCES user_account (id),
            member_id TEXT REFERENCES member (id),
            roles TEXT NOT NULL DEFAULT '',
            language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
            state TEXT NOT NULL CHECK (state IN ('queued', 'delivered', 'parked', 'ended')),
            ended_for TEXT,
            created_at INTEGER NOT NULL,
            next_attempt_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            last_failure TEXT NOT NULL DEFAULT '',
            month TEXT,
            account TEXT,
            sealed BLOB NOT NULL,
            CHECK ((state = 'ended') = (ended_for IS NOT NULL)),
            CHECK (member_id IS NULL OR user_id IS NOT NULL),
            CHECK (user_id IS NULL OR candidate_id IS NULL)
        ) STRICT;
        INSERT INTO outbox_row (id, kind, recipient, candidate_id, user_id, language, state, created_at,
            next_attempt_at, attempts, last_failure, month, account, sealed)
        SELECT id, kind, recipient, candidate_id,
            CASE WHEN candidate_id IS NULL THEN (SELECT id FROM user_account WHERE email = recipient) END,
            language, state, created_at, next_attempt_at, attempts, last_failure, month, account, sealed
        FROM outbox ORDER BY id;
        DROP TABLE outbox;
        ALTER TABLE outbox_row RENAME TO outbox;

        CREATE INDEX outbox_by_attempt ON outbox (state, next_attempt_at);
        CREATE INDEX outbox_by_month ON outbox (month);
        CREATE INDEX outbox_by_state ON outbox (state, id);
        CREATE INDEX outbox_by_kind ON outbox (kind, id);

        CREATE VIEW mail AS
        SELECT outbox.*, (SELECT email FROM user_account WHERE user_account.id = outbox.user_id) AS user_address
        FROM outbox;
        """
}
