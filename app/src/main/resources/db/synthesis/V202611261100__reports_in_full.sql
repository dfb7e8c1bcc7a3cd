-- PDFs of reports as they came, their words page by page, and to which report each belongs.
CREATE TABLE synthesis.report_file (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    filename     text NOT NULL CHECK (filename <> ''),
    bytes        bytea NOT NULL,
    sha256       text NOT NULL,
    pages        int NOT NULL CHECK (pages > 0),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    UNIQUE (synthesis_id, sha256)
);
CREATE TABLE synthesis.report_page (
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    report_file_id uuid NOT NULL REFERENCES synthesis.report_file (id),
    number         int NOT NULL CHECK (number > 0),
    words          text NOT NULL,
    PRIMARY KEY (report_file_id, number)
);
CREATE INDEX report_page_by_synthesis ON synthesis.report_page (synthesis_id);

-- What a program or a person said a file is. The newest word counts; none is ever taken away.
CREATE TABLE synthesis.report_place (
    number         bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    report_file_id uuid NOT NULL REFERENCES synthesis.report_file (id),
    state          text NOT NULL CHECK (state IN ('PLACED', 'DOUBTFUL', 'NOT_OURS')),
    reference_id   uuid REFERENCES synthesis.reference (id),
    why            text NOT NULL,
    by_seat_id     uuid REFERENCES people.seat (id),
    at             timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number),
    CHECK ((state = 'PLACED') = (reference_id IS NOT NULL))
);
CREATE INDEX report_place_by_file ON synthesis.report_place (report_file_id, number DESC);
CREATE INDEX report_place_by_reference ON synthesis.report_place (reference_id) WHERE reference_id IS NOT NULL;

-- Which report tells of which study, in words that are added and never taken away; the newest on a pair counts, and stands
-- above what was written when the report was included.
CREATE TABLE synthesis.study_word (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    study_id     uuid NOT NULL REFERENCES synthesis.study (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    belongs      boolean NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE INDEX study_word_by_pair ON synthesis.study_word (study_id, reference_id, number DESC);

GRANT SELECT, INSERT ON synthesis.report_file, synthesis.report_page, synthesis.report_place, synthesis.study_word TO ${app_role};

DO $do$
DECLARE t text; who text; named text;
BEGIN
    FOREACH t IN ARRAY ARRAY['report_file', 'report_page', 'report_place', 'study_word'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        -- what a row names must be there to be seen by whoever writes it, in the same synthesis
        named := CASE t
            WHEN 'report_file' THEN 'by_seat_id = (SELECT sharing.viewer_seat())'
            WHEN 'study_word' THEN 'by_seat_id = (SELECT sharing.viewer_seat())
                AND EXISTS (SELECT 1 FROM synthesis.study s WHERE s.id = study_id AND s.synthesis_id = study_word.synthesis_id)
                AND EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = study_word.synthesis_id)'
            ELSE format('EXISTS (SELECT 1 FROM synthesis.report_file f WHERE f.id = report_file_id AND f.synthesis_id = %I.synthesis_id)', t)
        END;
        IF t = 'report_place' THEN
            named := named || ' AND (by_seat_id IS NULL OR by_seat_id = (SELECT sharing.viewer_seat()))
                AND (reference_id IS NULL OR EXISTS (SELECT 1 FROM synthesis.reference r
                     WHERE r.id = reference_id AND r.synthesis_id = report_place.synthesis_id))';
        END IF;
        EXECUTE format('CREATE POLICY team_writes ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (%s AND %s)', t, who, named);
    END LOOP;
END $do$;

-- What each file is today.
CREATE VIEW synthesis.report_placed_v WITH (security_invoker = true) AS
SELECT DISTINCT ON (p.report_file_id) p.synthesis_id, p.report_file_id, p.state, p.reference_id, p.why, p.by_seat_id, p.at
  FROM synthesis.report_place p ORDER BY p.report_file_id, p.number DESC;

-- Which report tells of which study today.
CREATE VIEW synthesis.study_link_v WITH (security_invoker = true) AS
SELECT l.synthesis_id, l.study_id, l.reference_id
  FROM (SELECT synthesis_id, study_id, reference_id FROM synthesis.study_report
        UNION SELECT synthesis_id, study_id, reference_id FROM synthesis.study_word) l
  LEFT JOIN LATERAL (SELECT w.belongs FROM synthesis.study_word w
                      WHERE w.study_id = l.study_id AND w.reference_id = l.reference_id ORDER BY w.number DESC LIMIT 1) newest ON true
 WHERE coalesce(newest.belongs, true);
GRANT SELECT ON synthesis.report_placed_v, synthesis.study_link_v TO ${app_role};
