extension NetworkSchema {
    static let exchangeSchema: StaticString = """
        CREATE TABLE candidate (
            id TEXT PRIMARY KEY NOT NULL,
            code TEXT NOT NULL UNIQUE,
            member_id TEXT NOT NULL REFERENCES member (id),
            legal_entity_id TEXT NOT NULL REFERENCES legal_entity (id),
            reference TEXT,
            state TEXT NOT NULL CHECK (state IN
                ('draft', 'awaiting-akkoord', 'open', 'in-talks', 'placed', 'completed', 'withdrawn')),
            function_group TEXT NOT NULL,
            education TEXT NOT NULL,
            skills TEXT NOT NULL,
            wishes TEXT NOT NULL,
            weekly_minutes INTEGER NOT NULL CHECK (weekly_minutes BETWEEN 0 AND 3600),
            postcode_area TEXT NOT NULL,
            maximum_travel_minutes INTEGER NOT NULL CHECK (maximum_travel_minutes BETWEEN 0 AND 240),
            urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
            available_from TEXT NOT NULL,
            spoor2_in_plan INTEGER NOT NULL CHECK (spoor2_in_plan IN (0, 1)),
            driegesprek_on TEXT,
            advice_on TEXT,
            akkoord_way TEXT CHECK (akkoord_way IN ('personal-link', 'paper')),
            akkoord_on TEXT,
            revision INTEGER NOT NULL DEFAULT 1,
            CHECK ((akkoord_way IS NULL) = (akkoord_on IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX candidate_by_reference ON candidate (member_id, reference) WHERE reference IS NOT NULL;
        CREATE INDEX candidate_by_member ON candidate (member_id);
        CREATE INDEX candidate_by_state ON candidate (state);

        CREATE TABLE candidate_key (
            candidate_id TEXT PRIMARY KEY NOT NULL REFERENCES candidate (id),
            wrapped BLOB NOT NULL
        ) STRICT;

        CREATE TABLE candidate_layer (
            candidate_id TEXT NOT NULL REFERENCES candidate (id),
            layer TEXT NOT NULL CHECK (layer IN ('conditions', 'timeline', 'identity')),
            sealed BLOB NOT NULL,
            PRIMARY KEY (candidate_id, layer)
        ) STRICT;

        CREATE TABLE slot (
            id TEXT PRIMARY KEY NOT NULL,
            code TEXT NOT NULL UNIQUE,
            member_id TEXT NOT NULL REFERENCES member (id),
            state TEXT NOT NULL CHECK (state IN ('open', 'filled', 'closed', 'expired')),
            title TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('secondment', 'trial', 'trial-uwv', 'work-experience')),
            function_group TEXT NOT NULL,
            minimum_weekly_minutes INTEGER NOT NULL,
            maximum_weekly_minutes INTEGER NOT NULL,
            start_on TEXT NOT NULL,
            end_on TEXT NOT NULL,
            postcode TEXT NOT NULL,
            town TEXT NOT NULL,
            places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 50),
            tasks TEXT NOT NULL,
            offers TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1,
            CHECK (minimum_weekly_minutes <= maximum_weekly_minutes),
            CHECK (start_on <= end_on)
        ) STRICT;
        CREATE INDEX slot_by_member ON slot (member_id, title);
        CREATE INDEX slot_by_state ON slot (state, end_on);

        CREATE TABLE claim (
            id TEXT PRIMARY KEY NOT NULL,
            code TEXT NOT NULL UNIQUE,
            candidate_id TEXT NOT NULL REFERENCES candidate (id),
            slot_id TEXT NOT NULL REFERENCES slot (id),
            bringing_member TEXT NOT NULL REFERENCES member (id),
            taking_member TEXT NOT NULL REFERENCES member (id),
            proposed_by TEXT NOT NULL CHECK (proposed_by IN ('bringing', 'taking')),
            state TEXT NOT NULL CHECK (state IN
                ('proposed', 'in-talks', 'accepted', 'ended', 'declined', 'withdrawn', 'expired', 'on-hold')),
            created_at INTEGER NOT NULL,
            answer_by TEXT NOT NULL,
            contact_user TEXT REFERENCES user_account (id),
            bringing_agreed INTEGER NOT NULL DEFAULT 0 CHECK (bringing_agreed IN (0, 1)),
            taking_agreed INTEGER NOT NULL DEFAULT 0 CHECK (taking_agreed IN (0, 1)),
            candidate_agreed INTEGER NOT NULL DEFAULT 0 CHECK (candidate_agreed IN (0, 1)),
            place_number INTEGER,
            decline_reason TEXT,
            candidate_reason TEXT,
            talk_began_on TEXT,
            closed_on TEXT,
            revision INTEGER NOT NULL DEFAULT 1,
            CHECK (bringing_member <> taking_member),
            CHECK (state <> 'accepted' OR place_number IS NOT NULL)
        ) STRICT;
        CREATE UNIQUE INDEX claim_accepted_candidate ON claim (candidate_id) WHERE state = 'accepted';
        CREATE UNIQUE INDEX claim_accepted_place ON claim (slot_id, place_number) WHERE state = 'accepted';
        CREATE UNIQUE INDEX claim_live_pair ON claim (candidate_id, slot_id)
            WHERE state IN ('proposed', 'in-talks', 'on-hold', 'accepted');
        CREATE INDEX claim_by_slot ON claim (slot_id);
        CREATE INDEX claim_by_candidate ON claim (candidate_id);
        CREATE INDEX claim_by_bringing ON claim (bringing_member);
        CREATE INDEX claim_by_taking ON claim (taking_member);
        CREATE INDEX claim_by_answer ON claim (state, answer_by);

        CREATE VIEW slot_with_places AS SELECT slot.*,
            (SELECT COUNT(*) FROM claim WHERE claim.slot_id = slot.id AND claim.state = 'accepted') AS taken_places
        FROM slot;
        """
}
