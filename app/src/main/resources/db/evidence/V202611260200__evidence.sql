-- The evidence bank: what research and practice have shown, how good it is, and what areas did with it. It knows no child.
CREATE SCHEMA evidence;
GRANT USAGE ON SCHEMA evidence TO ${app_role};

-- Themes are a list with editions: a label keeps the name that it was given.
CREATE TABLE evidence.theme_name (
    theme_id uuid NOT NULL,
    edition  int NOT NULL,
    name     text NOT NULL CHECK (name <> ''),
    since    date NOT NULL,
    PRIMARY KEY (theme_id, edition)
);

CREATE TABLE evidence.record (
    id              uuid PRIMARY KEY,
    status          text NOT NULL CHECK (status IN ('DRAFT', 'SENT_IN', 'IN_REVIEW', 'REVISIONS', 'RETURNED', 'QUALITY_ASSURED', 'SUPERSEDED', 'WITHDRAWN')),
    given_by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    given_by_person  uuid NOT NULL REFERENCES people.person (id),
    made_at         timestamptz NOT NULL,
    published_on    date,
    review_again_on date,
    CHECK ((published_on IS NULL) = (review_again_on IS NULL)),
    CHECK (status <> 'QUALITY_ASSURED' OR published_on IS NOT NULL)
);
CREATE INDEX record_by_giver ON evidence.record (given_by_seat_id);

-- Each version whole; nothing is overwritten.
CREATE TABLE evidence.version (
    record_id    uuid NOT NULL REFERENCES evidence.record (id),
    number       int NOT NULL CHECK (number > 0),
    content      text NOT NULL,
    what_changed text NOT NULL CHECK (what_changed <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (record_id, number)
);

-- One axis each, never added up. A level without its rationale cannot stand here.
CREATE TABLE evidence.label (
    record_id  uuid NOT NULL REFERENCES evidence.record (id),
    number     int NOT NULL,
    axis       text NOT NULL CHECK (axis IN ('THEME', 'STRENGTH', 'BREADTH', 'STATUS')),
    value      text NOT NULL CHECK (value <> ''),
    theme_id   uuid,
    scheme     text NOT NULL CHECK (scheme <> ''),
    setter     text NOT NULL CHECK (setter <> ''),
    rationale  text NOT NULL CHECK (btrim(rationale) <> ''),
    tool       text NOT NULL,
    interests  text NOT NULL,
    set_on     date NOT NULL,
    by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    at         timestamptz NOT NULL,
    PRIMARY KEY (record_id, number)
);

-- Two people look at it, one of them with lived experience; never who gave it.
CREATE TABLE evidence.appraisal (
    record_id   uuid NOT NULL REFERENCES evidence.record (id),
    seat_id     uuid NOT NULL REFERENCES people.seat (id),
    person      uuid NOT NULL REFERENCES people.person (id),
    given_by_person  uuid NOT NULL REFERENCES people.person (id),
    given_by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    lived_experience boolean NOT NULL,
    asked_at    timestamptz NOT NULL,
    advice      text CHECK (advice IN ('ASSURE', 'REVISE', 'RETURN')),
    feedback    text,
    interests   text,
    given_at    timestamptz,
    PRIMARY KEY (record_id, seat_id),
    CHECK (person <> given_by_person),
    CHECK (num_nulls(advice, feedback, interests, given_at) IN (0, 4)),
    CHECK (feedback <> '')
);
CREATE INDEX appraisal_by_seat ON evidence.appraisal (seat_id);
CREATE INDEX appraisal_by_giver ON evidence.appraisal (given_by_seat_id);

-- What an area decided to do with a recommendation, or with the record as a whole.
CREATE TABLE evidence.adoption (
    id             uuid PRIMARY KEY,
    record_id      uuid NOT NULL REFERENCES evidence.record (id),
    recommendation text NOT NULL,
    area_id        uuid NOT NULL REFERENCES people.area (id),
    area_name      text NOT NULL,
    decision       text NOT NULL CHECK (decision IN ('ADOPT', 'ADAPT', 'DECLINE')),
    reason         text NOT NULL CHECK (btrim(reason) <> ''),
    conditions     text NOT NULL,
    decided_on     date NOT NULL,
    by_seat_id     uuid NOT NULL REFERENCES people.seat (id),
    at             timestamptz NOT NULL
);
CREATE INDEX adoption_by_record ON evidence.adoption (record_id);

-- What came of it there: no difference is told like any other result.
CREATE TABLE evidence.result (
    id          uuid PRIMARY KEY,
    adoption_id uuid NOT NULL REFERENCES evidence.adoption (id),
    direction   text NOT NULL CHECK (direction IN ('BETTER', 'NO_DIFFERENCE', 'WORSE', 'MIXED', 'UNCLEAR')),
    words       text NOT NULL CHECK (btrim(words) <> ''),
    measured_on date NOT NULL,
    by_seat_id  uuid NOT NULL REFERENCES people.seat (id),
    at          timestamptz NOT NULL
);
CREATE INDEX result_by_adoption ON evidence.result (adoption_id);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA evidence TO ${app_role};
GRANT UPDATE (status, published_on, review_again_on) ON evidence.record TO ${app_role};
GRANT UPDATE (advice, feedback, interests, given_at) ON evidence.appraisal TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['record', 'version', 'label', 'appraisal', 'adoption', 'result'] LOOP
        EXECUTE format('ALTER TABLE evidence.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE evidence.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON evidence.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
    END LOOP;
END $do$;

-- An appraisal is read by whoever was asked for it, by the bank, and by whoever gave the record once it has been written.
CREATE POLICY asked ON evidence.appraisal FOR SELECT TO ${app_role} USING (
    seat_id = (SELECT sharing.viewer_seat())
    OR (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
    OR (given_by_seat_id = (SELECT sharing.viewer_seat()) AND given_at IS NOT NULL));
CREATE POLICY ask ON evidence.appraisal FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK' AND given_at IS NULL);
CREATE POLICY write_own ON evidence.appraisal FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) AND given_at IS NULL)
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) AND person = (SELECT sharing.viewer_person()));

-- What has once been published is there for everybody; before that, for those who work on it.
CREATE POLICY published ON evidence.record FOR SELECT TO ${app_role} USING (
    published_on IS NOT NULL
    OR (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
    OR given_by_seat_id = (SELECT sharing.viewer_seat())
    OR EXISTS (SELECT 1 FROM evidence.appraisal a WHERE a.record_id = record.id AND a.seat_id = (SELECT sharing.viewer_seat())));
CREATE POLICY give ON evidence.record FOR INSERT TO ${app_role} WITH CHECK (
    given_by_seat_id = (SELECT sharing.viewer_seat()) AND given_by_person = (SELECT sharing.viewer_person())
    AND (published_on IS NULL OR (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'));
CREATE POLICY own_before ON evidence.record FOR UPDATE TO ${app_role}
    USING (given_by_seat_id = (SELECT sharing.viewer_seat()) AND published_on IS NULL)
    WITH CHECK (given_by_seat_id = (SELECT sharing.viewer_seat()) AND published_on IS NULL);
CREATE POLICY bank ON evidence.record FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK');

CREATE POLICY of_record ON evidence.version FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id));
CREATE POLICY write_own ON evidence.version FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id
                 AND ((SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
                      OR (r.given_by_seat_id = (SELECT sharing.viewer_seat()) AND r.published_on IS NULL))));
CREATE POLICY of_record ON evidence.label FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id));
CREATE POLICY write_own ON evidence.label FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK'
    AND EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id));

-- Adoption is told about what is published, by somebody in an area, in their own name.
CREATE POLICY of_record ON evidence.adoption FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id));
CREATE POLICY write_own ON evidence.adoption FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id AND r.published_on IS NOT NULL));
CREATE POLICY of_adoption ON evidence.result FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.adoption a WHERE a.id = adoption_id));
CREATE POLICY write_own ON evidence.result FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.adoption a WHERE a.id = adoption_id));
