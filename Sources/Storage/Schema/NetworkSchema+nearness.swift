extension NetworkSchema {
    /// What is booked together stands together, and a booking copies no page before it changes it (decision 0024).
    ///
    /// Hours are found by their month first, so that a close writes next to each other what it books; only placements
    /// are found by the placement alone. SQLite keeps what a statement changed until that statement ends when it may
    /// have to take back a part: when a trigger may abort it, calls a function, or the table names a parent. So the
    /// guards of rows that come in *fail* the statement, which leaves nothing of a refused row either, and
    /// `transfer_fits_its_booking` alone holds `refers_to`, which a foreign key held besides.
    static let nearnessSchema: StaticString = """
        DROP VIEW ledger_line;
        DROP TRIGGER placement_is_decided;
        CREATE TABLE transfer_row (
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
            refers_to TEXT,
            placement_id TEXT,
            worked_in TEXT,
            reason_hash TEXT,
            hash TEXT NOT NULL,
            bringing_brought INTEGER NOT NULL,
            bringing_taken INTEGER NOT NULL,
            taking_brought INTEGER NOT NULL,
            taking_taken INTEGER NOT NULL,
            CHECK (bringing <> taking),
            CHECK ((kind = 'book') = (refers_to IS NULL))
        ) STRICT;
        INSERT INTO transfer_row
        SELECT sequence, id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause, refers_to,
            placement_id, worked_in, reason_hash, hash, bringing_brought, bringing_taken, taking_brought, taking_taken
        FROM transfer ORDER BY sequence;
        DROP TABLE transfer;
        ALTER TABLE transfer_row RENAME TO transfer;

        CREATE UNIQUE INDEX transfer_reversed_once ON transfer (refers_to) WHERE kind = 'reverse';
        CREATE UNIQUE INDEX transfer_finalised_once ON transfer (refers_to) WHERE kind = 'finalise';
        CREATE INDEX transfer_by_month ON transfer (month, unit);
        CREATE INDEX transfer_by_bringing ON transfer (bringing, sequence);
        CREATE INDEX transfer_by_taking ON transfer (taking, sequence);
        CREATE INDEX transfer_of_hours ON transfer (worked_in, placement_id) WHERE worked_in IS NOT NULL;
        CREATE INDEX transfer_of_placement ON transfer (placement_id) WHERE unit = 'placements';

        CREATE VIEW ledger_line
            (account, unit, sequence, effective_on, month, brought, taken, running_brought, running_taken) AS
        SELECT bringing, unit, sequence, effective_on, month, CASE kind WHEN 'book' THEN amount ELSE -amount END, 0,
            bringing_brought, bringing_taken
        FROM transfer WHERE kind <> 'finalise'
        UNION ALL
        SELECT taking, unit, sequence, effective_on, month, 0, CASE kind WHEN 'book' THEN amount ELSE -amount END,
            taking_brought, taking_taken
        FROM transfer WHERE kind <> 'finalise';

        CREATE TRIGGER transfer_is_not_updated BEFORE UPDATE ON transfer
        BEGIN SELECT RAISE(ABORT, 'a transfer is never changed'); END;
        CREATE TRIGGER transfer_is_not_deleted BEFORE DELETE ON transfer
        BEGIN SELECT RAISE(ABORT, 'a transfer is never deleted'); END;
        CREATE TRIGGER transfer_is_not_replaced BEFORE INSERT ON transfer
        WHEN EXISTS (SELECT 1 FROM transfer WHERE sequence = NEW.sequence)
            OR EXISTS (SELECT 1 FROM transfer WHERE id = NEW.id)
        BEGIN SELECT RAISE(FAIL, 'a transfer is never replaced'); END;
        CREATE TRIGGER transfer_reverses_once BEFORE INSERT ON transfer
        WHEN NEW.kind <> 'book' AND (
            EXISTS (SELECT 1 FROM transfer WHERE refers_to = NEW.refers_to AND kind = 'reverse')
            OR NEW.kind = 'finalise'
                AND EXISTS (SELECT 1 FROM transfer WHERE refers_to = NEW.refers_to AND kind = 'finalise'))
        BEGIN SELECT RAISE(FAIL, 'a transfer is reversed once'); END;
        CREATE TRIGGER transfer_not_into_closed_month BEFORE INSERT ON transfer
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month)
        BEGIN SELECT RAISE(FAIL, 'this month is closed'); END;
        CREATE TRIGGER transfer_fits_its_booking BEFORE INSERT ON transfer
        WHEN NEW.kind <> 'book' AND NOT EXISTS (
            SELECT 1 FROM transfer AS booking
            WHERE booking.id = NEW.refers_to AND booking.kind = 'book' AND booking.unit = NEW.unit
                AND booking.bringing = NEW.bringing AND booking.taking = NEW.taking AND booking.amount = NEW.amount
                AND booking.sequence < NEW.sequence)
        BEGIN SELECT RAISE(FAIL, 'a transfer repeats the booking that it names'); END;
        CREATE TRIGGER transfer_not_before_its_effect BEFORE INSERT ON transfer
        WHEN NEW.month || '-99' < NEW.effective_on
        BEGIN SELECT RAISE(FAIL, 'a transfer is not booked in a month before its effect'); END;
        CREATE TRIGGER placement_is_decided AFTER INSERT ON transfer
        WHEN NEW.kind <> 'book' AND NEW.unit = 'placements' AND EXISTS (
            SELECT 1 FROM transfer WHERE id = NEW.refers_to AND kind = 'book'
                AND cause IN ('placement-started', 'further-host'))
        BEGIN DELETE FROM placement_undecided WHERE placement_id = NEW.placement_id; END;

        DROP TRIGGER account_day_not_into_closed_month;
        CREATE TRIGGER account_day_not_into_closed_month BEFORE INSERT ON account_day
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= NEW.month)
        BEGIN SELECT RAISE(FAIL, 'this month is closed'); END;
        DROP TRIGGER account_day_is_not_updated;
        CREATE TRIGGER account_day_is_not_updated BEFORE UPDATE ON account_day
        WHEN EXISTS (SELECT 1 FROM ledger_month WHERE month >= OLD.month) OR NEW.month <> OLD.month
        BEGIN SELECT RAISE(FAIL, 'the totals of a closed month are never changed'); END;
        """
}
