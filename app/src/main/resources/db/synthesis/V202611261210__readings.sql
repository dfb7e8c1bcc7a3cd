-- Reading a text line by line. A line is a sentence, counted from 1 through the whole text of a report.
ALTER TABLE synthesis.extract
    ADD COLUMN first_line int,
    ADD COLUMN last_line int,
    ADD CONSTRAINT lines_both_or_none CHECK ((first_line IS NULL) = (last_line IS NULL) AND first_line > 0 AND first_line <= last_line);
CREATE UNIQUE INDEX extract_by_lines ON synthesis.extract (reference_id, first_line, last_line) WHERE first_line IS NOT NULL;

-- How somebody's readings are marked: a shape with its colour, a name, and in which voice they read. Words say it too.
CREATE TABLE synthesis.reader (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    mark         text NOT NULL,
    voice        text NOT NULL CHECK (voice IN ('RESEARCHER', 'FAMILY', 'YOUNG_PERSON')),
    called       text NOT NULL DEFAULT '' CHECK (length(called) <= 80),
    PRIMARY KEY (synthesis_id, seat_id)
);

-- What somebody thought while reading, or what the team did with two readings. Added to and never changed.
CREATE TABLE synthesis.memo (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    extract_id   uuid REFERENCES synthesis.extract (id),
    theme_id     uuid REFERENCES synthesis.theme (id),
    kind         text NOT NULL CHECK (kind IN ('THOUGHT', 'WHAT_WE_DID')),
    words        text NOT NULL CHECK (btrim(words) <> ''),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    CHECK (num_nonnulls(extract_id, theme_id) = 1)
);
CREATE INDEX memo_by_synthesis ON synthesis.memo (synthesis_id, at);

GRANT SELECT, INSERT ON synthesis.reader, synthesis.memo TO ${app_role};
GRANT UPDATE (voice, called) ON synthesis.reader TO ${app_role};

DO $do$
DECLARE t text; who text; codes text;
BEGIN
    FOREACH t IN ARRAY ARRAY['reader', 'memo'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        codes := format($p$(seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
            WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads)))$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        IF t = 'reader' THEN
            EXECUTE format('CREATE POLICY own_mark ON synthesis.reader FOR INSERT TO ${app_role} WITH CHECK (%s)', codes);
        ELSE
            EXECUTE format($p$CREATE POLICY own_words ON synthesis.memo FOR INSERT TO ${app_role} WITH CHECK (%s
                AND (extract_id IS NULL OR EXISTS (SELECT 1 FROM synthesis.extract e WHERE e.id = extract_id AND e.synthesis_id = memo.synthesis_id))
                AND (theme_id IS NULL OR EXISTS (SELECT 1 FROM synthesis.theme h WHERE h.id = theme_id AND h.synthesis_id = memo.synthesis_id)))$p$, codes);
        END IF;
    END LOOP;
END $do$;
CREATE POLICY own_name ON synthesis.reader FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat())) WITH CHECK (seat_id = (SELECT sharing.viewer_seat()));
