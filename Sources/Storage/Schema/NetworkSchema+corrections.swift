extension NetworkSchema {
    /// Corrections and the memberships behind a settlement; and the totals that answer for a balance now or as of a
    /// day at the same cost for any length of history. Totals are derived from the transfers, and `ledger verify`
    /// holds them against each other.
    static let correctionSchema: StaticString = """
        CREATE TABLE account_balance (
            account TEXT NOT NULL,
            unit TEXT NOT NULL CHECK (unit IN ('placements', 'minutes')),
            brought INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            provisional_brought INTEGER NOT NULL DEFAULT 0,
            provisional_taken INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (account, unit)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE account_total (
            account TEXT NOT NULL,
            unit TEXT NOT NULL CHECK (unit IN ('placements', 'minutes')),
            basis TEXT NOT NULL CHECK (basis IN ('booked-month', 'month', 'day')),
            period TEXT NOT NULL,
            brought INTEGER NOT NULL,
            taken INTEGER NOT NULL,
            PRIMARY KEY (account, unit, basis, period)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX transfer_by_bringing ON transfer (bringing, sequence);
        CREATE INDEX transfer_by_taking ON transfer (taking, sequence);

        INSERT INTO account_balance (account, unit, brought, taken)
        SELECT account, unit, SUM(brought), SUM(taken) FROM ledger_line GROUP BY account, unit;
        UPDATE account_balance SET
            provisional_brought = (SELECT COALESCE(SUM(booking.amount), 0) FROM transfer AS booking
                WHERE booking.bringing = account_balance.account AND booking.unit = account_balance.unit
                    AND booking.kind = 'book' AND booking.cause IN ('placement-started', 'further-host')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'finalise')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'reverse')),
            provisional_taken = (SELECT COALESCE(SUM(booking.amount), 0) FROM transfer AS booking
                WHERE booking.taking = account_balance.account AND booking.unit = account_balance.unit
                    AND booking.kind = 'book' AND booking.cause IN ('placement-started', 'further-host')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'finalise')
                    AND NOT EXISTS (
                        SELECT 1 FROM transfer AS later WHERE later.refers_to = booking.id AND later.kind = 'reverse'));
        INSERT INTO account_total (account, unit, basis, period, brought, taken)
        SELECT account, unit, 'day', effective_on, SUM(brought), SUM(taken) FROM ledger_line
        GROUP BY account, unit, effective_on;
        INSERT INTO account_total (account, unit, basis, period, brought, taken)
        SELECT account, unit, 'month', SUBSTR(effective_on, 1, 7), SUM(brought), SUM(taken) FROM ledger_line
        GROUP BY account, unit, SUBSTR(effective_on, 1, 7);
        INSERT INTO account_total (account, unit, basis, period, brought, taken)
        SELECT account, unit, 'booked-month', month, SUM(brought), SUM(taken) FROM ledger_line
        GROUP BY account, unit, month;
        DROP INDEX ledger_line_by_day;

        CREATE TABLE correction (
            id TEXT PRIMARY KEY NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('proposed', 'booked', 'refused', 'withdrawn', 'expired')),
            reverses TEXT REFERENCES transfer (id),
            unit TEXT CHECK (unit IN ('placements', 'minutes')),
            bringing TEXT,
            taking TEXT,
            amount INTEGER CHECK (amount > 0),
            effective_on TEXT NOT NULL,
            proposed_by TEXT REFERENCES user_account (id),
            proposed_at INTEGER NOT NULL,
            answer_by TEXT NOT NULL,
            decided_by TEXT REFERENCES user_account (id),
            decided_at INTEGER,
            CHECK (bringing <> taking),
            CHECK (reverses IS NOT NULL OR unit IS NOT NULL),
            CHECK ((unit IS NULL) = (bringing IS NULL)),
            CHECK ((unit IS NULL) = (taking IS NULL)),
            CHECK ((unit IS NULL) = (amount IS NULL)),
            CHECK ((state = 'proposed') = (decided_at IS NULL))
        ) STRICT;
        CREATE INDEX correction_by_state ON correction (state, answer_by);
        CREATE UNIQUE INDEX correction_waiting_once ON correction (reverses) WHERE state = 'proposed';

        CREATE TABLE correction_text (
            correction_id TEXT NOT NULL REFERENCES correction (id),
            part TEXT NOT NULL CHECK (part IN ('reason', 'refusal')),
            salt BLOB NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (correction_id, part)
        ) STRICT;

        CREATE TABLE membership (
            member_id TEXT NOT NULL REFERENCES member (id),
            began_on TEXT NOT NULL,
            number INTEGER NOT NULL CHECK (number > 0),
            ended_on TEXT,
            way TEXT CHECK (way IN ('left', 'merged')),
            successor_id TEXT REFERENCES member (id),
            PRIMARY KEY (member_id, number),
            CHECK ((ended_on IS NULL) = (way IS NULL)),
            CHECK ((successor_id IS NOT NULL) = (way IS NOT NULL AND way = 'merged'))
        ) STRICT;
        INSERT INTO membership (member_id, began_on, number) SELECT id, joined_on, 1 FROM member;
        CREATE INDEX membership_by_successor ON membership (successor_id);
        """
}
