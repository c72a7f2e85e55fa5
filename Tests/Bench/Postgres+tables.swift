extension Postgres {
    /// Each client brings from an account of its own to one of 24 hosts, as ours do.
    static func transfer(in schema: String) -> String {
        """
        \\set taker random(1000, 1023)
        \\set minutes random(60, 540)
        \\set day random(0, 30)
        SELECT \(schema).book(:client_id, :taker, :minutes, :day);
        """
    }

    static let tables = """
        SET client_min_messages = warning;
        DROP SCHEMA IF EXISTS bare CASCADE;
        CREATE SCHEMA bare;
        CREATE TABLE bare.transfer (
            sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, unit text NOT NULL,
            bringing integer NOT NULL, taking integer NOT NULL, amount bigint NOT NULL CHECK (amount > 0),
            booked_at bigint NOT NULL, effective_on date NOT NULL, month text NOT NULL, kind text NOT NULL,
            cause text NOT NULL);
        CREATE TABLE bare.account_balance (
            account integer PRIMARY KEY, brought bigint NOT NULL, taken bigint NOT NULL);
        INSERT INTO bare.account_balance SELECT n, 0, 0 FROM generate_series(0, 1023) AS n;
        CREATE FUNCTION bare.book(bringer integer, taker integer, minutes bigint, day integer) RETURNS void
        LANGUAGE sql AS $$
            INSERT INTO bare.transfer
                (id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause)
                VALUES (gen_random_uuid(), 'minutes', bringer, taker, minutes, 1790000000000, date '2026-10-01' + day,
                    '2026-10', 'book', 'hours-reported');
            UPDATE bare.account_balance SET brought = brought + minutes WHERE account = bringer;
            UPDATE bare.account_balance SET taken = taken + minutes WHERE account = taker;
        $$;

        DROP SCHEMA IF EXISTS kept CASCADE;
        CREATE SCHEMA kept;
        CREATE TABLE kept.transfer (
            sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL UNIQUE, unit text NOT NULL,
            bringing integer NOT NULL, taking integer NOT NULL, amount bigint NOT NULL CHECK (amount > 0),
            booked_at bigint NOT NULL, effective_on date NOT NULL, month text NOT NULL, kind text NOT NULL,
            cause text NOT NULL, bringing_brought bigint NOT NULL, bringing_taken bigint NOT NULL,
            taking_brought bigint NOT NULL, taking_taken bigint NOT NULL);
        CREATE INDEX ON kept.transfer (bringing, sequence);
        CREATE INDEX ON kept.transfer (taking, sequence);
        CREATE INDEX ON kept.transfer (month, unit);
        CREATE TABLE kept.account_balance (
            account integer PRIMARY KEY, brought bigint NOT NULL, taken bigint NOT NULL);
        INSERT INTO kept.account_balance SELECT n, 0, 0 FROM generate_series(0, 1023) AS n;
        CREATE TABLE kept.account_day (
            account integer NOT NULL, unit text NOT NULL, month text NOT NULL, effective_on date NOT NULL,
            brought bigint NOT NULL, taken bigint NOT NULL, PRIMARY KEY (account, unit, month, effective_on));
        CREATE FUNCTION kept.book(bringer integer, taker integer, minutes bigint, day integer) RETURNS void
        LANGUAGE plpgsql AS $$
        DECLARE
            bringing kept.account_balance;
            taking kept.account_balance;
        BEGIN
            UPDATE kept.account_balance AS balance SET brought = balance.brought + minutes WHERE account = bringer
                RETURNING * INTO bringing;
            UPDATE kept.account_balance AS balance SET taken = balance.taken + minutes WHERE account = taker
                RETURNING * INTO taking;
            INSERT INTO kept.transfer
                (id, unit, bringing, taking, amount, booked_at, effective_on, month, kind, cause, bringing_brought,
                    bringing_taken, taking_brought, taking_taken)
                VALUES (gen_random_uuid(), 'minutes', bringer, taker, minutes, 1790000000000, date '2026-10-01' + day,
                    '2026-10', 'book', 'hours-reported', bringing.brought, bringing.taken, taking.brought,
                    taking.taken);
            INSERT INTO kept.account_day AS sums (account, unit, month, effective_on, brought, taken)
                VALUES (bringer, 'minutes', '2026-10', date '2026-10-01' + day, minutes, 0)
                ON CONFLICT (account, unit, month, effective_on) DO UPDATE SET brought = sums.brought + minutes;
            INSERT INTO kept.account_day AS sums (account, unit, month, effective_on, brought, taken)
                VALUES (taker, 'minutes', '2026-10', date '2026-10-01' + day, 0, minutes)
                ON CONFLICT (account, unit, month, effective_on) DO UPDATE SET taken = sums.taken + minutes;
        END
        $$;
        """
}
