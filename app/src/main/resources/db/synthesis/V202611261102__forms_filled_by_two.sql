-- Extraction forms in versions. A version is tried on a few reports before it is used on all.
CREATE TABLE synthesis.extraction_form (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    number       int NOT NULL CHECK (number > 0),
    questions    text NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE TABLE synthesis.extraction_step (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    form_number  int NOT NULL,
    state        text NOT NULL CHECK (state IN ('PILOT', 'IN_USE')),
    reports      uuid[] NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number),
    FOREIGN KEY (synthesis_id, form_number) REFERENCES synthesis.extraction_form (synthesis_id, number),
    CHECK (state = 'IN_USE' OR cardinality(reports) BETWEEN 2 AND 5)
);

-- With which tool a report is appraised. The newest choice counts.
CREATE TABLE synthesis.appraisal_choice (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    tool         text NOT NULL CHECK (tool <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE INDEX appraisal_choice_by_report ON synthesis.appraisal_choice (reference_id, number DESC);

-- What one person wrote into a form about a report. Until two have finished nobody else can read it.
CREATE TABLE synthesis.sheet (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    form         text NOT NULL CHECK (form <> ''),
    version      int NOT NULL,
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    given        text NOT NULL,
    finished_at  timestamptz,
    opened       boolean NOT NULL DEFAULT false,
    at           timestamptz NOT NULL,
    UNIQUE (synthesis_id, reference_id, form, version, seat_id),
    CHECK (NOT opened OR finished_at IS NOT NULL)
);
CREATE INDEX sheet_by_seat ON synthesis.sheet (seat_id);

-- What settles a difference: the same word from both who filled it, or the word of a third person.
CREATE TABLE synthesis.sheet_word (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    form         text NOT NULL,
    version      int NOT NULL,
    item         text NOT NULL,
    given        text NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> ''),
    settles      boolean NOT NULL,
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE INDEX sheet_word_by_report ON synthesis.sheet_word (reference_id, form, version);

GRANT SELECT, INSERT ON synthesis.extraction_form, synthesis.extraction_step, synthesis.appraisal_choice, synthesis.sheet,
    synthesis.sheet_word TO ${app_role};
GRANT UPDATE (given, finished_at, opened, at) ON synthesis.sheet TO ${app_role};

DO $do$
DECLARE t text; who text; may text; named text;
BEGIN
    FOREACH t IN ARRAY ARRAY['extraction_form', 'extraction_step', 'appraisal_choice', 'sheet', 'sheet_word'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        IF t <> 'sheet' THEN
            EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        END IF;
        may := CASE t
            WHEN 'sheet' THEN 'm.screens'
            WHEN 'sheet_word' THEN '(CASE WHEN settles THEN m.adjudicates ELSE m.screens END)'
            WHEN 'appraisal_choice' THEN '(m.leads OR m.codes)'
            ELSE 'm.leads'
        END;
        named := CASE WHEN t IN ('extraction_form', 'extraction_step') THEN 'true'
            ELSE format('EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = %I.synthesis_id)', t) END;
        EXECUTE format($p$CREATE POLICY member_writes ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (
            %I = (SELECT sharing.viewer_seat()) AND %s AND EXISTS (SELECT 1 FROM synthesis.member m
            WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat() AND %s))$p$,
            t, CASE WHEN t IN ('sheet', 'sheet_word') THEN 'seat_id' ELSE 'by_seat_id' END, named, t, may);
    END LOOP;
END $do$;

-- Blind by the database too: one's own, or opened.
CREATE POLICY own_or_opened ON synthesis.sheet FOR SELECT TO ${app_role} USING (
    seat_id = (SELECT sharing.viewer_seat()) OR (SELECT sharing.viewer_purpose()) = 'SYNTHESIS'
    OR (opened AND EXISTS (SELECT 1 FROM synthesis.access a WHERE a.synthesis_id = sheet.synthesis_id AND a.seat_id = sharing.viewer_seat())));
CREATE POLICY own_until_finished ON synthesis.sheet FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) AND finished_at IS NULL)
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) AND NOT opened);
CREATE POLICY open_both ON synthesis.sheet FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
