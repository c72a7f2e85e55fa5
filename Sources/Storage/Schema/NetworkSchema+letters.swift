extension NetworkSchema {
    /// What was told, which daily work was done, who wants no weekly mail, and which mails a candidate's key seals.
    static let letterSchema: StaticString = """
        CREATE TABLE told (
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            occasion TEXT NOT NULL,
            told_on TEXT NOT NULL,
            PRIMARY KEY (kind, subject, occasion)
        ) STRICT;
        CREATE INDEX told_by_day ON told (told_on);

        CREATE TABLE routine (
            name TEXT PRIMARY KEY NOT NULL,
            done_on TEXT NOT NULL
        ) STRICT;

        CREATE TABLE mail_preference (
            user_id TEXT PRIMARY KEY NOT NULL REFERENCES user_account (id),
            weekly_digest INTEGER NOT NULL CHECK (weekly_digest IN (0, 1))
        ) STRICT;

        ALTER TABLE outbox ADD COLUMN candidate_id TEXT REFERENCES candidate (id);
        CREATE INDEX outbox_by_state ON outbox (state, id);
        CREATE INDEX outbox_by_kind ON outbox (kind, id);
        """
}
