extension NetworkSchema {
    /// A transfer is one row (decision 0020): both accounts' running balances stand in it, and its two lines are a
    /// view. Sums are kept by account, booking month and day of effect, and once a booking month is closed also by
    /// month of effect. The running balances come from the lines as they stood, the sums from the transfers. The
    /// triggers refuse what they refused, by indexes alone: a condition that names the kind by another column cannot
    /// use an index of one kind.
    static let rowSchema: StaticString = """
        DROP TRIGGER transfer_is_not_updated;
        ALTER TABLE transfer ADD COLUMN bringing_brought INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE transfer ADD COLUMN bringing_taken INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE transfer ADD COLUMN taking_brought INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE transfer ADD COLUMN taking_taken INTEGER NOT NULL DEFAULT 0;
        UPDATE transfer SET
            bringing_brought = COALESCE((SELECT running_brought FROM ledger_line AS line
                WHERE line.account = bringing AND line.unit = transfer.unit AND line.sequence <= transfer.sequence
                ORDER BY line.sequence DESC LIMIT 1), 0),
            bringing_taken = COALESCE((SELECT running_taken FROM ledger_line AS line
                WHERE line.account = bringing AND line.unit = transfer.unit AND line.sequence <= transfer.sequence
                ORDER BY line.sequence DESC LIMIT 1), 0),
            taking_brought = COALESCE((SELECT running_brought FROM ledger_line AS line
                WHERE line.account = taking AND line.unit = transfer.unit AND line.sequence <= transfer.sequence
                ORDER BY line.sequence DESC LIMIT 1), 0),
            taking_taken = COALESCE((SELECT running_taken FROM ledger_line AS line
                WHERE line.account = taking AND line.unit = transfer.unit AND line.sequence <= transfer.sequence
                ORDER BY line.sequence DESC LIMIT 1), 0);
        CREATE TRIGGER transfer_is_not_updated BEFORE UPDATE ON transfer
        BEGIN SELECT RAISE(ABORT, 'a transfer is never changed'); END;

        DROP TRIGGER transfer_is_not_replaced;
        CREATE TRIGGER transfer_is_not_replaced BEFORE INSERT ON transfer
        WHEN EXISTS (SELECT 1 FROM transfer WHERE sequence = NEW.sequence)
            OR EXISTS (SELECT 1 FROM transfer WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'a transfer is never replaced'); END;
        DROP TRIGGER transfer_reverses_once;
        CREATE TRIGGER transfer_reverses_once BEFORE INSERT ON transfer
        WHEN NEW.kind <> 'book' AND (
            EXISTS (SELECT 1 FROM transfer WHERE refers_to = NEW.refers_to AND kind = 'reverse')
            OR NEW.kind = 'finalise'
                AND EXISTS (SELECT 1 FROM transfer WHERE refers_to = NEW.refers_to AND kind = 'finalise'))
        BEGIN SELECT RAISE(ABORT, 'a transfer is reversed once'); END;

        DROP TABLE ledger_line;
        CREATE VIEW ledger_line
            (account, unit, sequence, effective_on, month, brought, taken, running_brought, running_taken) AS
        SELECT bringing, unit, sequence, effective_on, month, CASE kind WHEN 'book' THEN amount ELSE -amount END, 0,
            bringing_brought, bringing_taken
        FROM transfer WHERE kind <> 'finalise'
        UNION ALL
        SELECT taking, unit, sequence, effective_on, month, 0, CASE kind WHEN 'book' THEN amount ELSE -amount END,
            taking_brought, taking_taken
        FROM transfer WHERE kind <> 'finalise';

        DROP TABLE account_total;
        CREATE TABLE account_day (
            account TEXT NOT NULL,
            unit TEXT NOT NULL CHECK (unit IN ('placements', 'minutes')),
            month TEXT NOT NULL,
            effective_on TEXT NOT NULL,
            brought INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            PRIMARY KEY (account, unit, month, effective_on)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE account_month (
            account TEXT NOT NULL,
            unit TEXT NOT NULL CHECK (unit IN ('placements', 'minutes')),
            effective_month TEXT NOT NULL,
            month TEXT NOT NULL,
            brought INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            PRIMARY KEY (account, unit, effective_month, month)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO account_day (account, unit, month, effective_on, brought, taken)
        SELECT account, unit, month, effective_on, SUM(brought), SUM(taken) FROM ledger_line
        GROUP BY account, unit, month, effective_on;
        INSERT INTO account_month (account, unit, effective_month, month, brought, taken)
        SELECT account, unit, SUBSTR(effective_on, 1, 7), month, SUM(brought), SUM(taken) FROM account_day
        WHERE month <= (SELECT MAX(month) FROM ledger_month)
        GROUP BY account, unit, SUBSTR(effective_on, 1, 7), month;

        DROP INDEX transfer_by_placement;
        CREATE INDEX transfer_by_placement ON transfer (placement_id) WHERE placement_id IS NOT NULL;
        """
}
