extension NetworkSchema {
    /// What the overview of a month says of outcomes that were recorded after their own month was frozen, of proposals
    /// that wait, and of the places of a slot; and which outcomes no frozen month has told yet. Papers in CSV that were
    /// made before say in which characters they are written.
    static let lateOutcomeSchema: StaticString = """
        CREATE TABLE month_outcome (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            placement_id TEXT NOT NULL,
            code TEXT NOT NULL,
            outcome TEXT NOT NULL,
            ended_on TEXT NOT NULL,
            PRIMARY KEY (month, placement_id)
        ) STRICT;

        CREATE TABLE outcome_untold (
            placement_id TEXT PRIMARY KEY NOT NULL REFERENCES placement (id)
        ) STRICT;
        INSERT INTO outcome_untold (placement_id)
        SELECT id FROM placement
        WHERE outcome IS NOT NULL AND (
            SUBSTR(ended_on, 1, 7) > (SELECT COALESCE(MAX(month), '') FROM ledger_month)
            OR EXISTS (
                SELECT 1 FROM month_placement
                WHERE month_placement.month = SUBSTR(ended_on, 1, 7) AND placement_id = placement.id
                    AND month_placement.outcome IS NULL));
        CREATE TRIGGER outcome_is_untold AFTER UPDATE OF outcome ON placement
        WHEN OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
        BEGIN INSERT INTO outcome_untold (placement_id) VALUES (NEW.id); END;
        CREATE TRIGGER outcome_of_import_is_untold AFTER INSERT ON placement WHEN NEW.outcome IS NOT NULL
        BEGIN INSERT INTO outcome_untold (placement_id) VALUES (NEW.id); END;

        CREATE TABLE month_waiting (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            claim_code TEXT NOT NULL,
            days INTEGER NOT NULL CHECK (days >= 0),
            PRIMARY KEY (month, claim_code)
        ) STRICT;

        ALTER TABLE month_open ADD COLUMN places INTEGER NOT NULL DEFAULT 1 CHECK (places >= 1);
        ALTER TABLE month_open ADD COLUMN free_places INTEGER NOT NULL DEFAULT 1 CHECK (free_places >= 1);

        UPDATE month_file SET media_type = 'text/csv; charset=utf-8' WHERE media_type = 'text/csv';
        """
}
