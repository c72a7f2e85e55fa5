extension NetworkSchema {
    static let clauseSchema: StaticString = """
        CREATE TABLE clause_override (
            sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
            clause TEXT NOT NULL,
            decided_at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            heading_nl TEXT,
            text_nl TEXT,
            heading_en TEXT,
            text_en TEXT,
            CHECK ((heading_nl IS NULL) = (text_nl IS NULL) AND (heading_nl IS NULL) = (heading_en IS NULL)
                AND (heading_nl IS NULL) = (text_en IS NULL))
        ) STRICT;
        CREATE INDEX clause_override_by_clause ON clause_override (clause, sequence);
        CREATE TRIGGER clause_override_is_not_updated BEFORE UPDATE ON clause_override
        BEGIN SELECT RAISE(ABORT, 'a decision about a clause is never changed'); END;
        CREATE TRIGGER clause_override_is_not_deleted BEFORE DELETE ON clause_override
        BEGIN SELECT RAISE(ABORT, 'a decision about a clause is never deleted'); END;

        CREATE TABLE clause_review (
            sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
            lawyer TEXT NOT NULL,
            reviewed_on TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            by_actor TEXT NOT NULL,
            texts_hash TEXT NOT NULL,
            ended_at INTEGER
        ) STRICT;
        CREATE UNIQUE INDEX clause_review_standing ON clause_review ((1)) WHERE ended_at IS NULL;

        CREATE TABLE contract_text (
            contract_id TEXT PRIMARY KEY NOT NULL REFERENCES contract (id),
            text_hash TEXT NOT NULL,
            clauses_hash TEXT NOT NULL,
            sealed_text BLOB,
            sealed_reading_copy BLOB
        ) STRICT;
        CREATE INDEX contract_text_by_hash ON contract_text (text_hash);
        """
}
