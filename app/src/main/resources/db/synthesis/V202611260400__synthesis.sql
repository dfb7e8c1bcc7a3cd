-- The workbench for systematic reviews of research. It knows no child.
CREATE SCHEMA synthesis;
GRANT USAGE ON SCHEMA synthesis TO ${app_role};

CREATE TABLE synthesis.synthesis (
    id       uuid PRIMARY KEY,
    title    text NOT NULL CHECK (title <> ''),
    question text NOT NULL CHECK (question <> ''),
    invented boolean NOT NULL,
    made_by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    made_at  timestamptz NOT NULL,
    frozen_at timestamptz
);
CREATE INDEX synthesis_by_maker ON synthesis.synthesis (made_by_seat_id);

-- Who may open it at all; what each does there stands in the member.
CREATE TABLE synthesis.access (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    PRIMARY KEY (synthesis_id, seat_id)
);
CREATE INDEX access_by_seat ON synthesis.access (seat_id);
CREATE TABLE synthesis.member (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    leads        boolean NOT NULL,
    screens      boolean NOT NULL,
    adjudicates  boolean NOT NULL,
    codes        boolean NOT NULL,
    PRIMARY KEY (synthesis_id, seat_id),
    CHECK (NOT (screens AND adjudicates))
);
CREATE INDEX member_by_seat ON synthesis.member (seat_id);

-- Every version is kept. The first frozen one is the protocol; each later one is an amendment with its reason.
CREATE TABLE synthesis.protocol (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    number       int NOT NULL,
    content      text NOT NULL,
    why          text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);

CREATE TABLE synthesis.search_run (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    source       text NOT NULL CHECK (source <> ''),
    platform     text NOT NULL,
    strategy     text NOT NULL CHECK (strategy <> ''),
    limits       text NOT NULL,
    run_on       date NOT NULL,
    hits         int NOT NULL CHECK (hits >= 0),
    searcher     text NOT NULL,
    checked_by   text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
CREATE INDEX search_run_by_synthesis ON synthesis.search_run (synthesis_id);

-- The file as it came, byte for byte, for ever.
CREATE TABLE synthesis.import_file (
    id            uuid PRIMARY KEY,
    synthesis_id  uuid NOT NULL REFERENCES synthesis.synthesis (id),
    search_run_id uuid NOT NULL REFERENCES synthesis.search_run (id),
    filename      text NOT NULL,
    bytes         bytea NOT NULL,
    sha256        text NOT NULL,
    format        text NOT NULL,
    records       int NOT NULL,
    problems      text NOT NULL,
    by_seat_id    uuid NOT NULL REFERENCES people.seat (id),
    at            timestamptz NOT NULL,
    taken_in_at   timestamptz,
    difference    text NOT NULL DEFAULT ''
);
CREATE INDEX import_file_by_synthesis ON synthesis.import_file (synthesis_id);
CREATE INDEX import_file_by_run ON synthesis.import_file (search_run_id);

CREATE TABLE synthesis.reference (
    id             uuid PRIMARY KEY,
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    import_file_id uuid NOT NULL REFERENCES synthesis.import_file (id),
    position       int NOT NULL,
    own_id         text NOT NULL,
    kind           text NOT NULL,
    title          text NOT NULL,
    abstract_text  text NOT NULL,
    authors        text NOT NULL,
    year           text NOT NULL,
    container      text NOT NULL,
    volume         text NOT NULL,
    issue          text NOT NULL,
    pages          text NOT NULL,
    dois           text NOT NULL,
    numbers        text NOT NULL,
    keywords       text NOT NULL,
    raw            text NOT NULL,
    -- worked out from the links that stand; dropped and worked out again at will
    stands_for     uuid REFERENCES synthesis.reference (id),
    UNIQUE (import_file_id, position)
);
CREATE INDEX reference_by_synthesis ON synthesis.reference (synthesis_id, stands_for);
CREATE INDEX reference_by_keeper ON synthesis.reference (stands_for) WHERE stands_for IS NOT NULL;

-- What is said about a pair, by a program or a person. The newest word on a pair counts; none is ever taken away.
CREATE TABLE synthesis.duplicate (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    one_id       uuid NOT NULL REFERENCES synthesis.reference (id),
    other_id     uuid NOT NULL REFERENCES synthesis.reference (id),
    state        text NOT NULL CHECK (state IN ('JOINED', 'DOUBTFUL', 'APART')),
    by_seat_id   uuid REFERENCES people.seat (id),
    weight       double precision NOT NULL,
    why          text NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number),
    CHECK (one_id < other_id)
);
CREATE INDEX duplicate_by_pair ON synthesis.duplicate (synthesis_id, one_id, other_id, number DESC);

CREATE TABLE synthesis.batch (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    stage        text NOT NULL CHECK (stage IN ('TITLE_ABSTRACT', 'FULL_TEXT')),
    number       int NOT NULL,
    made_at      timestamptz NOT NULL,
    ended_at     timestamptz,
    UNIQUE (synthesis_id, stage, number)
);
CREATE TABLE synthesis.batch_reference (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    stage        text NOT NULL,
    batch_id     uuid NOT NULL REFERENCES synthesis.batch (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    place        int NOT NULL,
    way          text NOT NULL,
    PRIMARY KEY (synthesis_id, stage, reference_id)
);
CREATE INDEX batch_reference_by_batch ON synthesis.batch_reference (batch_id, place);

-- One person's vote. Until its batch has ended nobody else can read it: not the other screener, not the lead.
CREATE TABLE synthesis.vote (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    stage        text NOT NULL CHECK (stage IN ('TITLE_ABSTRACT', 'FULL_TEXT')),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    verdict      text NOT NULL CHECK (verdict IN ('INCLUDE', 'EXCLUDE', 'UNSURE')),
    reason       text NOT NULL,
    note         text NOT NULL,
    at           timestamptz NOT NULL,
    opened       boolean NOT NULL DEFAULT false,
    PRIMARY KEY (synthesis_id, stage, reference_id, seat_id)
);
CREATE INDEX vote_by_seat ON synthesis.vote (seat_id, synthesis_id, stage, at DESC);

-- What was decided about a reference: because both said so, or by a third person with a reason.
CREATE TABLE synthesis.settled (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    stage        text NOT NULL CHECK (stage IN ('TITLE_ABSTRACT', 'FULL_TEXT')),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    outcome      text NOT NULL CHECK (outcome IN ('INCLUDE', 'EXCLUDE')),
    reason       text NOT NULL,
    by_seat_id   uuid REFERENCES people.seat (id),
    why          text NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, stage, reference_id),
    CHECK (by_seat_id IS NULL OR btrim(why) <> '')
);

-- The decision to stop before everything was screened: the protocol's, with its figures.
CREATE TABLE synthesis.stop (
    synthesis_id uuid PRIMARY KEY REFERENCES synthesis.synthesis (id),
    recall       double precision NOT NULL,
    confidence   double precision NOT NULL,
    p_value      double precision NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);

CREATE TABLE synthesis.report (
    reference_id uuid PRIMARY KEY REFERENCES synthesis.reference (id),
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    had          boolean NOT NULL,
    route        text NOT NULL,
    words        text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
CREATE INDEX report_by_synthesis ON synthesis.report (synthesis_id);

CREATE TABLE synthesis.study (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    label        text NOT NULL
);
CREATE INDEX study_by_synthesis ON synthesis.study (synthesis_id);
CREATE TABLE synthesis.study_report (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    study_id     uuid NOT NULL REFERENCES synthesis.study (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    PRIMARY KEY (study_id, reference_id)
);
CREATE INDEX study_report_by_synthesis ON synthesis.study_report (synthesis_id);

CREATE TABLE synthesis.extract (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    words        text NOT NULL CHECK (btrim(words) <> ''),
    speaker      text NOT NULL,
    page         text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
CREATE INDEX extract_by_synthesis ON synthesis.extract (synthesis_id, reference_id);
-- How one person reads an extract. Several readings stand side by side; none is outvoted.
CREATE TABLE synthesis.coding (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    extract_id   uuid NOT NULL REFERENCES synthesis.extract (id),
    code         text NOT NULL CHECK (btrim(code) <> ''),
    memo         text NOT NULL,
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    UNIQUE (extract_id, code, seat_id)
);
CREATE INDEX coding_by_synthesis ON synthesis.coding (synthesis_id, code);
CREATE TABLE synthesis.theme (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    kind         text NOT NULL CHECK (kind IN ('DESCRIPTIVE', 'ANALYTICAL')),
    name         text NOT NULL CHECK (btrim(name) <> ''),
    memo         text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
CREATE INDEX theme_by_synthesis ON synthesis.theme (synthesis_id);
-- Where a code or a theme was put, and why: the whole history, the newest counts.
CREATE TABLE synthesis.placing (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    what         text NOT NULL,             -- a code's name, or a descriptive theme's id
    theme_id     uuid NOT NULL REFERENCES synthesis.theme (id),
    why          text NOT NULL,
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE TABLE synthesis.finding (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    theme_id     uuid NOT NULL REFERENCES synthesis.theme (id),
    words        text NOT NULL CHECK (btrim(words) <> ''),
    confidence   text NOT NULL,
    because      text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
CREATE INDEX finding_by_synthesis ON synthesis.finding (synthesis_id);
CREATE TABLE synthesis.recommendation (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    finding_ids  uuid[] NOT NULL,
    words        text NOT NULL CHECK (btrim(words) <> ''),
    for_whom     text NOT NULL,
    conditions   text NOT NULL,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL
);
CREATE INDEX recommendation_by_synthesis ON synthesis.recommendation (synthesis_id);
CREATE TABLE synthesis.given (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    record       uuid NOT NULL,              -- of the evidence bank
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, record)
);

-- What the team did and when. Never about a single vote: that would tell of it.
CREATE TABLE synthesis.trail (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    what         text NOT NULL,
    by_seat_id   uuid REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA synthesis TO ${app_role};
GRANT UPDATE (frozen_at) ON synthesis.synthesis TO ${app_role};
GRANT UPDATE (taken_in_at, difference) ON synthesis.import_file TO ${app_role};
GRANT UPDATE (stands_for) ON synthesis.reference TO ${app_role};
GRANT UPDATE (ended_at) ON synthesis.batch TO ${app_role};
GRANT UPDATE (opened) ON synthesis.vote TO ${app_role};
GRANT DELETE ON synthesis.vote TO ${app_role};
GRANT UPDATE (had, route, words, by_seat_id, at) ON synthesis.report TO ${app_role};

-- Without a sub-select, because other policies ask through it.
ALTER TABLE synthesis.access ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.access FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.access TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY own ON synthesis.access FOR SELECT TO ${app_role} USING (seat_id = sharing.viewer_seat());
ALTER TABLE synthesis.synthesis ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.synthesis FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.synthesis TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.synthesis FOR SELECT TO ${app_role} USING (
    made_by_seat_id = (SELECT sharing.viewer_seat()) OR (SELECT sharing.viewer_purpose()) = 'SYNTHESIS'
    OR EXISTS (SELECT 1 FROM synthesis.access a WHERE a.synthesis_id = synthesis.id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY start ON synthesis.synthesis FOR INSERT TO ${app_role} WITH CHECK (
    made_by_seat_id = (SELECT sharing.viewer_seat()) AND (SELECT sharing.viewer_purpose()) IN ('RESEARCH', 'EVIDENCE_BANK'));
CREATE POLICY maker ON synthesis.synthesis FOR UPDATE TO ${app_role}
    USING (made_by_seat_id = (SELECT sharing.viewer_seat())) WITH CHECK (made_by_seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY maker_asks ON synthesis.access FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM synthesis.synthesis s WHERE s.id = synthesis_id AND s.made_by_seat_id = sharing.viewer_seat()));

DO $do$
DECLARE t text; who text;
BEGIN
    FOREACH t IN ARRAY ARRAY['member', 'protocol', 'search_run', 'import_file', 'reference', 'duplicate', 'batch', 'batch_reference',
                             'vote', 'settled', 'stop', 'report', 'study', 'study_report', 'extract', 'coding', 'theme', 'placing',
                             'finding', 'recommendation', 'given', 'trail'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        IF t <> 'vote' THEN
            EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
        END IF;
        IF t NOT IN ('vote', 'member', 'settled') THEN
            EXECUTE format('CREATE POLICY team_writes ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (%s)', t, who);
        END IF;
        IF t IN ('import_file', 'reference', 'report') THEN
            EXECUTE format('CREATE POLICY team_changes ON synthesis.%I FOR UPDATE TO ${app_role} USING (%s) WITH CHECK (%s)', t, who, who);
        END IF;
    END LOOP;
END $do$;
CREATE POLICY maker_asks ON synthesis.member FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM synthesis.synthesis s WHERE s.id = synthesis_id AND s.made_by_seat_id = sharing.viewer_seat()));

-- Blind by the database too.
CREATE POLICY own_or_opened ON synthesis.vote FOR SELECT TO ${app_role} USING (
    seat_id = (SELECT sharing.viewer_seat()) OR (SELECT sharing.viewer_purpose()) = 'SYNTHESIS'
    OR (opened AND EXISTS (SELECT 1 FROM synthesis.access a WHERE a.synthesis_id = vote.synthesis_id AND a.seat_id = sharing.viewer_seat())));
CREATE POLICY own_vote ON synthesis.vote FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat()) AND NOT opened
    AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = vote.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.screens));
CREATE POLICY take_back ON synthesis.vote FOR DELETE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) AND NOT opened);
CREATE POLICY open_all ON synthesis.vote FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE POLICY end_it ON synthesis.batch FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
-- What both said is settled by a program; what they did not agree on only by who adjudicates.
CREATE POLICY both_said ON synthesis.settled FOR INSERT TO ${app_role} WITH CHECK (
    ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' AND by_seat_id IS NULL)
    OR (by_seat_id = (SELECT sharing.viewer_seat())
        AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = settled.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.adjudicates)));
