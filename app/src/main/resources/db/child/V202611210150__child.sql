-- The shared record: an immutable header and an erasable content.
CREATE SCHEMA child;
GRANT USAGE ON SCHEMA child TO ${app_role};

CREATE TABLE child.contribution (
    area_id               uuid NOT NULL REFERENCES people.area (id),
    id                    uuid NOT NULL,
    person_id             uuid NOT NULL REFERENCES people.person (id),   -- the child's person record it came through
    contributor_person_id uuid NOT NULL REFERENCES people.person (id),   -- whose words these are
    seat_id               uuid NOT NULL REFERENCES people.seat (id),     -- the seat they were written from
    agency_id             uuid REFERENCES people.agency (id),
    perspective           text NOT NULL CHECK (perspective IN ('CHILD', 'FAMILY', 'SCHOOL', 'HEALTH', 'CARE', 'COUNCIL', 'OTHERS')),
    telling               text NOT NULL CHECK (telling IN ('FIRST_HAND', 'CONVEYED')),
    conveyed_by_person_id uuid REFERENCES people.person (id),
    conveyed_how          text,
    kind                  text NOT NULL CHECK (kind IN ('OBSERVATION', 'VIEW', 'ASPIRATION', 'STRENGTH', 'NEED', 'ADVICE', 'EVENT', 'PROGRESS', 'STORY')),
    area_of_life          text NOT NULL,
    true_from             date,
    true_to               date,
    true_precision        text NOT NULL CHECK (true_precision IN ('DAY', 'MONTH', 'TERM', 'SCHOOL_YEAR', 'AGE', 'ABOUT', 'NOT_SAID')),
    known_on              date NOT NULL,
    known_why_earlier     text,
    recorded_at           timestamptz NOT NULL,
    tier                  text NOT NULL CHECK (tier IN ('OPEN', 'CIRCLE', 'NAMED', 'SEALED')),
    audience              uuid[] NOT NULL DEFAULT '{}',
    language              text NOT NULL,
    controller_id         uuid REFERENCES people.agency (id),
    replaces              uuid,
    answers               uuid,
    restates              uuid,
    origin_id             uuid,
    PRIMARY KEY (area_id, id),
    UNIQUE (id),
    CHECK ((telling = 'CONVEYED') = (conveyed_by_person_id IS NOT NULL AND conveyed_how IS NOT NULL)),
    CHECK (tier NOT IN ('NAMED', 'SEALED') OR cardinality(audience) > 0),
    CHECK (true_to >= true_from),
    CHECK (replaces IS DISTINCT FROM id)
);
CREATE INDEX contribution_by_person ON child.contribution (person_id, recorded_at);
CREATE UNIQUE INDEX contribution_replaced_once ON child.contribution (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE child.content (
    area_id         uuid NOT NULL,
    contribution_id uuid NOT NULL,
    form            text NOT NULL CHECK (form IN ('WORDS', 'PICTURE', 'SOUND', 'DOCUMENT')),
    words           text,
    PRIMARY KEY (area_id, contribution_id),
    FOREIGN KEY (area_id, contribution_id) REFERENCES child.contribution (area_id, id)
);
CREATE INDEX content_by_contribution ON child.content (contribution_id);

-- What stays when content had to go: the act, its day and its ground.
CREATE TABLE child.erasure (
    area_id         uuid NOT NULL,
    contribution_id uuid NOT NULL,
    act             text NOT NULL CHECK (act IN ('ERASURE', 'RECTIFICATION')),
    ground          text NOT NULL,
    by_seat_id      uuid NOT NULL REFERENCES people.seat (id),
    at              timestamptz NOT NULL,
    PRIMARY KEY (area_id, contribution_id),
    FOREIGN KEY (area_id, contribution_id) REFERENCES child.contribution (area_id, id)
);

-- A question put to one perspective about one area of life, and what came of it: behind an empty cell.
CREATE TABLE child.asking (
    area_id      uuid NOT NULL REFERENCES people.area (id),
    id           uuid NOT NULL,
    person_id    uuid NOT NULL REFERENCES people.person (id),
    perspective  text NOT NULL,
    area_of_life text NOT NULL,
    state        text NOT NULL CHECK (state IN ('ASKED', 'CHOSE_NOT_TO_SAY', 'NOT_POSSIBLE_YET')),
    why          text,
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (area_id, id)
);
CREATE INDEX asking_by_person ON child.asking (person_id, at);

GRANT SELECT, INSERT ON child.contribution, child.erasure, child.asking TO ${app_role};
GRANT SELECT, INSERT, DELETE ON child.content TO ${app_role};

ALTER TABLE child.contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE child.contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON child.contribution TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY entitled ON child.contribution FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM sharing.my_person_records_v m
             WHERE m.person_id = contribution.person_id AND m.tier = contribution.tier
               AND (m.area_id IS NULL OR m.area_id = contribution.area_id))
    AND (tier IN ('OPEN', 'CIRCLE') OR (SELECT sharing.viewer_seat()) = ANY (audience)));
-- Only from one's own seat, only about a child one may write about, only in a tier one holds.
CREATE POLICY write_own ON child.contribution FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM sharing.my_person_records_v m
                 WHERE m.person_id = contribution.person_id AND m.tier = contribution.tier AND m.may_write
                   AND (m.area_id IS NULL OR m.area_id = contribution.area_id)));

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['content', 'erasure'] LOOP
        EXECUTE format('ALTER TABLE child.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE child.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON child.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY with_header ON child.%I FOR SELECT TO ${app_role} USING (
            EXISTS (SELECT 1 FROM child.contribution c WHERE c.area_id = %I.area_id AND c.id = contribution_id))$p$, t, t);
    END LOOP;
END $do$;
CREATE POLICY write_own ON child.content FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM child.contribution c WHERE c.area_id = content.area_id AND c.id = contribution_id
               AND c.seat_id = (SELECT sharing.viewer_seat())));
-- Words are taken away by whoever wrote them, or for the agency that answers for them.
CREATE POLICY take_away ON child.content FOR DELETE TO ${app_role} USING (
    EXISTS (SELECT 1 FROM child.contribution c WHERE c.area_id = content.area_id AND c.id = contribution_id
               AND (c.seat_id = (SELECT sharing.viewer_seat())
                    OR ((SELECT sharing.viewer_purpose()) = 'STATUTORY' AND c.controller_id = (SELECT sharing.viewer_agency())))));
CREATE POLICY take_away ON child.erasure FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM child.contribution c WHERE c.area_id = erasure.area_id AND c.id = contribution_id
                   AND (c.seat_id = (SELECT sharing.viewer_seat())
                        OR ((SELECT sharing.viewer_purpose()) = 'STATUTORY' AND c.controller_id = (SELECT sharing.viewer_agency())))));

ALTER TABLE child.asking ENABLE ROW LEVEL SECURITY;
ALTER TABLE child.asking FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON child.asking TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY entitled ON child.asking FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM sharing.my_person_records_v m
             WHERE m.person_id = asking.person_id AND m.tier = 'CIRCLE' AND (m.area_id IS NULL OR m.area_id = asking.area_id)));
CREATE POLICY write_own ON child.asking FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM sharing.my_person_records_v m
                 WHERE m.person_id = asking.person_id AND m.tier = 'CIRCLE' AND m.may_write
                   AND (m.area_id IS NULL OR m.area_id = asking.area_id)));

-- The timeline for reading by modules above (an allowed arrow to child).
CREATE VIEW child.timeline_v WITH (security_invoker = true) AS
    SELECT area_id, id, person_id, perspective, kind, area_of_life, true_from, true_to, true_precision, known_on, recorded_at
      FROM child.contribution;
GRANT SELECT ON child.timeline_v TO ${app_role};

-- What a row names must be there for whoever writes it, so that a refusal is the same for what is hidden and for what does
-- not exist. (A function, because a policy on contribution that reads contribution would recurse; it runs as its caller.)
CREATE FUNCTION child.sees(p_contribution uuid) RETURNS boolean LANGUAGE sql STABLE AS
    $$ SELECT EXISTS (SELECT 1 FROM child.contribution c WHERE c.id = p_contribution) $$;
CREATE POLICY names_what_it_sees ON child.contribution AS RESTRICTIVE FOR INSERT TO ${app_role} WITH CHECK (
    (replaces IS NULL OR child.sees(replaces)) AND (answers IS NULL OR child.sees(answers)) AND (restates IS NULL OR child.sees(restates))
    AND EXISTS (SELECT 1 FROM people.person p WHERE p.id = contributor_person_id)
    AND (conveyed_by_person_id IS NULL OR EXISTS (SELECT 1 FROM people.person p WHERE p.id = conveyed_by_person_id)));
