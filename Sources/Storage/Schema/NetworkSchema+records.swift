extension NetworkSchema {
    static let recordSchema: StaticString = """
        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
            at INTEGER NOT NULL,
            actor TEXT NOT NULL,
            on_behalf_of TEXT,
            verb TEXT NOT NULL,
            subject_kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX event_by_subject ON event (subject, sequence);
        CREATE TRIGGER event_is_not_updated BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
        CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
        CREATE TRIGGER event_is_not_replaced BEFORE INSERT ON event
        WHEN EXISTS (SELECT 1 FROM event WHERE sequence = NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'an event is never replaced'); END;

        CREATE TABLE outbox (
            id TEXT PRIMARY KEY NOT NULL,
            kind TEXT NOT NULL,
            recipient TEXT NOT NULL,
            language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
            state TEXT NOT NULL CHECK (state IN ('queued', 'delivered', 'parked')),
            created_at INTEGER NOT NULL,
            next_attempt_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            last_failure TEXT NOT NULL DEFAULT '',
            month TEXT,
            account TEXT,
            sealed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX outbox_by_attempt ON outbox (state, next_attempt_at);
        CREATE INDEX outbox_by_month ON outbox (month);

        CREATE TABLE idempotency (
            actor TEXT NOT NULL,
            route TEXT NOT NULL,
            key TEXT NOT NULL,
            body_hash TEXT NOT NULL,
            resource TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (actor, route, key)
        ) STRICT;
        CREATE INDEX idempotency_by_age ON idempotency (created_at);
        """
}
