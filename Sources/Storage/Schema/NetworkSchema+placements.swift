extension NetworkSchema {
    static let placementSchema: StaticString = """
        CREATE TABLE contract (
            id TEXT PRIMARY KEY NOT NULL,
            number TEXT UNIQUE,
            claim_id TEXT NOT NULL REFERENCES claim (id),
            candidate_id TEXT NOT NULL REFERENCES candidate (id),
            bringing_member TEXT NOT NULL REFERENCES member (id),
            taking_member TEXT NOT NULL REFERENCES member (id),
            state TEXT NOT NULL CHECK (state IN
                ('draft', 'issuing', 'issued', 'in-force', 'ended', 'terminated', 'declined', 'expired', 'withdrawn')),
            terms TEXT NOT NULL,
            document_hash TEXT,
            created_at INTEGER NOT NULL,
            issued_at INTEGER,
            revision INTEGER NOT NULL DEFAULT 1
        ) STRICT;
        CREATE UNIQUE INDEX contract_current_of_claim ON contract (claim_id)
            WHERE state IN ('draft', 'issuing', 'issued', 'in-force');
        CREATE INDEX contract_by_candidate ON contract (candidate_id);
        CREATE INDEX contract_by_bringing ON contract (bringing_member);
        CREATE INDEX contract_by_taking ON contract (taking_member);
        CREATE INDEX contract_by_state ON contract (state);

        CREATE TABLE contract_document (
            contract_id TEXT PRIMARY KEY NOT NULL REFERENCES contract (id),
            sealed BLOB NOT NULL
        ) STRICT;

        CREATE TABLE contract_signature (
            contract_id TEXT NOT NULL REFERENCES contract (id),
            party TEXT NOT NULL CHECK (party IN ('bringing', 'taking', 'employee')),
            way TEXT NOT NULL CHECK (way IN ('online', 'paper')),
            signed_on TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            PRIMARY KEY (contract_id, party)
        ) STRICT;

        CREATE TABLE placement (
            id TEXT PRIMARY KEY NOT NULL,
            code TEXT NOT NULL UNIQUE,
            contract_id TEXT UNIQUE REFERENCES contract (id),
            import_reference TEXT UNIQUE,
            kind TEXT NOT NULL CHECK (kind IN ('secondment', 'trial', 'trial-uwv', 'work-experience')),
            candidate_id TEXT NOT NULL REFERENCES candidate (id),
            bringing_member TEXT REFERENCES member (id),
            taking_member TEXT NOT NULL REFERENCES member (id),
            start_on TEXT NOT NULL,
            planned_end_on TEXT NOT NULL,
            ended_on TEXT,
            outcome TEXT,
            revision INTEGER NOT NULL DEFAULT 1,
            CHECK ((contract_id IS NULL) <> (import_reference IS NULL)),
            CHECK ((ended_on IS NULL) = (outcome IS NULL)),
            CHECK (start_on <= planned_end_on)
        ) STRICT;
        CREATE INDEX placement_by_candidate ON placement (candidate_id);
        CREATE INDEX placement_by_bringing ON placement (bringing_member);
        CREATE INDEX placement_by_taking ON placement (taking_member);
        CREATE INDEX placement_by_period ON placement (start_on, ended_on);

        CREATE TABLE placement_schedule (
            placement_id TEXT NOT NULL REFERENCES placement (id),
            from_day TEXT NOT NULL,
            weekly_minutes INTEGER NOT NULL CHECK (weekly_minutes BETWEEN 0 AND 3600),
            PRIMARY KEY (placement_id, from_day)
        ) STRICT;

        CREATE TABLE placement_extension (
            placement_id TEXT NOT NULL REFERENCES placement (id),
            end_on TEXT NOT NULL,
            agreed_on TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            PRIMARY KEY (placement_id, end_on)
        ) STRICT;

        CREATE TABLE hours_report (
            placement_id TEXT NOT NULL REFERENCES placement (id),
            month TEXT NOT NULL,
            revision INTEGER NOT NULL CHECK (revision > 0),
            minutes INTEGER NOT NULL CHECK (minutes >= 0),
            reported_at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            PRIMARY KEY (placement_id, month, revision)
        ) STRICT;
        """
}
