extension NetworkSchema {
    /// The ledger is append-only by the schema itself, also from the sqlite3 shell: triggers refuse an update, a
    /// delete, an existing id (`INSERT OR REPLACE` would pass a delete trigger) and a booking into a closed month.
    static let ledgerSchema: StaticString = """
        CREATE TABLE ledger_month (
            month TEXT PRIMARY KEY NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('closing', 'closed')),
            frozen_at INTEGER NOT NULL,
            head TEXT NOT NULL
        ) STRICT;

        CREATE TABLE transfer (
            sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
            id TEXT NOT NULL UNIQUE,
            unit TEXT NOT NULL CHECK (unit IN ('placements', 'minutes')),
            bringing TEXT NOT NULL,
            taking TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0),
            booked_at INTEGER NOT NULL,
            effective_on TEXT NOT NULL,
            month TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('book', 'finalise', 'reverse')),
            cause TEXT NOT NULL,
            refers_to TEXT REFERENCES transfer (id),
            placement_id TEXT,
            worked_in TEXT,
            reason_hash TEXT,
            hash TEXT NOT NULL,
            CHECK (bringing <> taking),
            CHECK ((kind = 'book') = (refers_to IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX transfer_reversed_once ON transfer (refers_to) WHERE kind = 'reverse';
        CREATE UNIQUE INDEX transfer_finalised_once ON transfer (refers_to) WHERE kind = 'finalise';
        CREATE INDEX transfer_by_placement ON transfer (placement_id);
        CREATE INDEX transfer_by_month ON transfer (month, unit);

        CREATE TABLE ledger_line (
            account TEXT NOT NULL,
            unit TEXT NOT NULL CHECK (unit IN ('placements', 'minutes')),
            sequence INTEGER NOT NULL REFERENCES transfer (sequence),
            effective_on TEXT NOT NULL,
            month TEXT NOT NULL,
            brought INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            running_brought INTEGER NOT NULL,
            running_taken INTEGER NOT NULL,
            PRIMARY KEY (account, unit, sequence)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ledger_line_by_day ON ledger_line (account, unit, effective_on, brought, taken);

        CREATE TABLE transfer_reason (
            transfer_id TEXT PRIMARY KEY NOT NULL REFERENCES transfer (id),
            salt BLOB NOT NULL,
            reason TEXT NOT NULL
        ) STRICT;

        CREATE TABLE month_file (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            account TEXT NOT NULL,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (month, account, name)
        ) STRICT;

        CREATE TRIGGER transfer_is_not_updated BEFORE UPDATE ON transfer
        BEGIN SELECT RAISE(ABORT, 'a transfer is never changed'); END;
        CREATE TRIGGER transfer_is_not_deleted BEFORE DELETE ON transfer
        BEGIN SELECT RAISE(ABORT, 'a transfer is never deleted'); END;
        CREATE TRIGGER transfer_is_not_replaced BEFORE INSERT ON transfer
        WHEN EXISTS (SELECT 1 FROM transfer WHERE id = NEW.id OR sequence = NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'a transfer is never replaced'); END;
        CREATE TRIGGER transfer_reverses_once BEFORE INSERT ON transfer
        WHEN NEW.kind <> 'book'
            AND EXISTS (SELECT 1 FROM transfer WHERE refers_to = NEW.refers_to AND kind IN (NEW.kind, 'reverse'))
        BEGIN SELECT RAISE(ABORT, 'a transfer is reversed once'); END;
        CREATE TRIGGER transfer_not_into_closed_month BEFORE INSERT ON transfer
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month)
        BEGIN SELECT RAISE(ABORT, 'this month is closed'); END;
        CREATE TRIGGER ledger_line_is_not_updated BEFORE UPDATE ON ledger_line
        BEGIN SELECT RAISE(ABORT, 'a ledger line is never changed'); END;
        CREATE TRIGGER ledger_line_is_not_deleted BEFORE DELETE ON ledger_line
        BEGIN SELECT RAISE(ABORT, 'a ledger line is never deleted'); END;
        CREATE TRIGGER ledger_line_is_not_replaced BEFORE INSERT ON ledger_line
        WHEN EXISTS (SELECT 1 FROM ledger_line
            WHERE account = NEW.account AND unit = NEW.unit AND sequence = NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'a ledger line is never replaced'); END;
        """
}
