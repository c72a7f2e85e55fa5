extension NetworkSchema {
    /// What the papers of a month say that could still change after it was frozen, so that they can be made again to
    /// the byte at any time; which members were reminded of hours; the placements whose booking is not decided for
    /// good, and the indexes, which keep a close from looking at the whole history.
    static let monthSchema: StaticString = """
        CREATE TABLE month_account (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            account TEXT NOT NULL,
            code TEXT NOT NULL,
            name TEXT NOT NULL,
            employees INTEGER NOT NULL CHECK (employees >= 0),
            slots_offered INTEGER NOT NULL CHECK (slots_offered >= 0),
            reads_english INTEGER NOT NULL CHECK (reads_english IN (0, 1)),
            PRIMARY KEY (month, account)
        ) STRICT;

        CREATE TABLE month_placement (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            placement_id TEXT NOT NULL,
            code TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('secondment', 'trial', 'trial-uwv', 'work-experience')),
            bringing_member TEXT,
            taking_member TEXT NOT NULL,
            start_on TEXT NOT NULL,
            last_on TEXT NOT NULL,
            outcome TEXT,
            minutes INTEGER NOT NULL CHECK (minutes >= 0),
            reported INTEGER NOT NULL CHECK (reported IN (0, 1)),
            PRIMARY KEY (month, placement_id)
        ) STRICT;
        CREATE INDEX month_placement_by_bringing ON month_placement (month, bringing_member);
        CREATE INDEX month_placement_by_taking ON month_placement (month, taking_member);

        CREATE TABLE month_open (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            kind TEXT NOT NULL CHECK (kind IN ('slot', 'candidate')),
            code TEXT NOT NULL,
            title TEXT NOT NULL,
            member_id TEXT NOT NULL,
            since TEXT NOT NULL,
            PRIMARY KEY (month, kind, code)
        ) STRICT;

        CREATE TABLE month_answer (
            month TEXT NOT NULL REFERENCES ledger_month (month),
            claim_code TEXT NOT NULL,
            days INTEGER NOT NULL CHECK (days >= 0),
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            PRIMARY KEY (month, claim_code)
        ) STRICT;

        INSERT INTO month_account (month, account, code, name, employees, slots_offered, reads_english)
        SELECT ledger_month.month, member.id, member.code, member.name, member.employees,
            (SELECT COUNT(*) FROM slot WHERE slot.member_id = member.id AND slot.state IN ('open', 'filled')), 0
        FROM ledger_month CROSS JOIN member;
        INSERT INTO month_account (month, account, code, name, employees, slots_offered, reads_english)
        SELECT month, 'network', '', '', 0, 0, 0 FROM ledger_month;

        CREATE TABLE hours_reminder (
            month TEXT NOT NULL,
            member_id TEXT NOT NULL REFERENCES member (id),
            sent_at INTEGER NOT NULL,
            PRIMARY KEY (month, member_id)
        ) STRICT;

        ALTER TABLE month_file ADD COLUMN language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en'));

        CREATE TABLE placement_undecided (
            placement_id TEXT PRIMARY KEY NOT NULL REFERENCES placement (id)
        ) STRICT;
        INSERT INTO placement_undecided (placement_id)
        SELECT id FROM placement
        WHERE (bringing_member IS NULL OR bringing_member <> taking_member) AND NOT EXISTS (
            SELECT 1 FROM transfer AS booking JOIN transfer AS later ON later.refers_to = booking.id
            WHERE booking.placement_id = placement.id AND booking.unit = 'placements' AND booking.kind = 'book'
                AND booking.cause IN ('placement-started', 'further-host')
                AND later.kind IN ('finalise', 'reverse'));
        CREATE TRIGGER placement_is_undecided AFTER INSERT ON placement
        WHEN NEW.bringing_member IS NULL OR NEW.bringing_member <> NEW.taking_member
        BEGIN INSERT INTO placement_undecided (placement_id) VALUES (NEW.id); END;
        CREATE TRIGGER placement_is_decided AFTER INSERT ON transfer
        WHEN NEW.kind <> 'book' AND NEW.unit = 'placements' AND EXISTS (
            SELECT 1 FROM transfer WHERE id = NEW.refers_to AND kind = 'book'
                AND cause IN ('placement-started', 'further-host'))
        BEGIN DELETE FROM placement_undecided WHERE placement_id = NEW.placement_id; END;

        DROP INDEX placement_by_period;
        CREATE INDEX placement_by_start ON placement (start_on);
        CREATE INDEX placement_by_last_day ON placement (COALESCE(ended_on, planned_end_on), start_on);
        CREATE INDEX placement_awaiting_outcome ON placement (planned_end_on) WHERE ended_on IS NULL;
        CREATE INDEX claim_by_talk ON claim (talk_began_on);
        CREATE INDEX claim_by_close ON claim (closed_on);
        """
}
