-- SAFE's second pass: another model orders what the stopping rule left unread. Begun by whoever leads, once, after screening was stopped.
CREATE TABLE synthesis.second_pass (
    synthesis_id uuid PRIMARY KEY REFERENCES synthesis.synthesis (id),
    -- so many records in a row without one that belongs in end it: what the protocol said when it began
    needed       int NOT NULL CHECK (needed BETWEEN 1 AND 1000),
    -- the last batch of the first pass; what stands in later batches was brought up by the second
    after_batch  int NOT NULL CHECK (after_batch >= 0),
    why          text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 2000),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
-- How it ended, and what a look at what was left out gave afterwards.
CREATE TABLE synthesis.second_pass_word (
    synthesis_id uuid NOT NULL REFERENCES synthesis.second_pass (synthesis_id),
    kind         text NOT NULL CHECK (kind IN ('ENDED', 'CHECKED')),
    looked_at    int NOT NULL CHECK (looked_at BETWEEN 0 AND 200000),
    belong_in    int NOT NULL CHECK (belong_in BETWEEN 0 AND looked_at),
    words        text NOT NULL CHECK (btrim(words) <> '' AND length(words) <= 2000),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, kind)
);

-- By which way a record came into its batch tells which are key papers: whoever only screens reads none of it.
CREATE TABLE synthesis.batch_way (
    synthesis_id uuid NOT NULL,
    stage        text NOT NULL CHECK (stage IN ('TITLE_ABSTRACT', 'FULL_TEXT')),
    reference_id uuid NOT NULL,
    way          text NOT NULL CHECK (way IN ('EXAMPLE', 'KEY_PAPER', 'RANDOM', 'RANKED', 'RANKED_BY_SECOND_MODEL', 'BESIDE', 'HAD')),
    PRIMARY KEY (synthesis_id, stage, reference_id),
    FOREIGN KEY (synthesis_id, stage, reference_id) REFERENCES synthesis.batch_reference (synthesis_id, stage, reference_id)
);

GRANT SELECT, INSERT ON synthesis.second_pass, synthesis.second_pass_word, synthesis.batch_way TO ${app_role};

DO $do$
DECLARE t text; who text; leads text; expected bigint; moved bigint;
BEGIN
    FOREACH t IN ARRAY ARRAY['second_pass', 'second_pass_word', 'batch_way'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['second_pass', 'second_pass_word'] LOOP
        who := format($p$(SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat())$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        leads := format($p$by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
            WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)$p$, t);
        leads := leads || CASE t
            WHEN 'second_pass' THEN ' AND EXISTS (SELECT 1 FROM synthesis.stop s WHERE s.synthesis_id = second_pass.synthesis_id)'
            ELSE ' AND EXISTS (SELECT 1 FROM synthesis.second_pass p WHERE p.synthesis_id = second_pass_word.synthesis_id)' END;
        EXECUTE format('CREATE POLICY lead_says ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (%s)', t, leads);
    END LOOP;

    SELECT count(*) INTO expected FROM synthesis.batch_reference;
    INSERT INTO synthesis.batch_way (synthesis_id, stage, reference_id, way)
    SELECT synthesis_id, stage, reference_id, way FROM synthesis.batch_reference;
    GET DIAGNOSTICS moved = ROW_COUNT;
    IF moved <> expected THEN
        RAISE EXCEPTION 'Expected to move % ways, moved %', expected, moved;
    END IF;
END $do$;
ALTER TABLE synthesis.batch_reference DROP COLUMN way;

CREATE POLICY who_may_know ON synthesis.batch_way FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = batch_way.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.leads OR m.adjudicates)));
CREATE POLICY program_draws ON synthesis.batch_way FOR INSERT TO ${app_role} WITH CHECK (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' AND EXISTS (SELECT 1 FROM synthesis.batch_reference r
        WHERE r.synthesis_id = batch_way.synthesis_id AND r.stage = batch_way.stage AND r.reference_id = batch_way.reference_id));
