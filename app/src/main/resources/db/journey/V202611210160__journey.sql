-- The statutory strand: facts are the only truth; duties are worked out from them and can be dropped and rebuilt.
CREATE SCHEMA journey;
GRANT USAGE ON SCHEMA journey TO ${app_role};

CREATE TABLE journey.process (
    area_id     uuid NOT NULL REFERENCES people.area (id),
    id          uuid NOT NULL UNIQUE,
    person_id   uuid NOT NULL REFERENCES people.person (id),
    kind        text NOT NULL CHECK (kind IN ('EHC_NEEDS_ASSESSMENT')),
    asked_by_person_id uuid NOT NULL REFERENCES people.person (id),
    seat_id     uuid NOT NULL REFERENCES people.seat (id),
    asked_as    text NOT NULL CHECK (asked_as IN ('PARENT', 'YOUNG_PERSON', 'SCHOOL')),
    council_id  uuid NOT NULL REFERENCES people.agency (id),
    request_contribution_id uuid,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (area_id, id)
);
CREATE INDEX process_by_person ON journey.process (person_id);

-- Append-only. A correction is a fact that replaces with a reason.
CREATE TABLE journey.fact (
    area_id     uuid NOT NULL,
    id          uuid NOT NULL UNIQUE,
    process_id  uuid NOT NULL,
    kind        text NOT NULL,
    subject     text,                       -- the advice request that a fact about advice is about
    details     text,
    happened_on date NOT NULL,
    sent_on     date,
    served_on   date,
    received_on date,
    recorded_at timestamptz NOT NULL,
    by_seat_id  uuid NOT NULL REFERENCES people.seat (id),
    replaces    uuid REFERENCES journey.fact (id),
    reason      text,
    PRIMARY KEY (area_id, id),
    FOREIGN KEY (area_id, process_id) REFERENCES journey.process (area_id, id),
    CHECK ((replaces IS NULL) = (reason IS NULL))
);
CREATE INDEX fact_by_process ON journey.fact (process_id, recorded_at);
CREATE UNIQUE INDEX fact_replaced_once ON journey.fact (replaces) WHERE replaces IS NOT NULL;

-- What an officer claimed with a fact of kind EXCEPTION_CLAIMED: beside the date, never moving it.
CREATE TABLE journey.exception_claim (
    area_id    uuid NOT NULL,
    fact_id    uuid NOT NULL,
    process_id uuid NOT NULL,
    ground     text NOT NULL,
    rule_id    text NOT NULL,
    body       text,                        -- the advice request, where the rule is R-7
    from_date  date NOT NULL,
    until_date date NOT NULL CHECK (until_date >= from_date),
    because    text NOT NULL,
    shown_by   text NOT NULL,
    officer    text NOT NULL,
    PRIMARY KEY (area_id, fact_id),
    FOREIGN KEY (area_id, fact_id) REFERENCES journey.fact (area_id, id),
    FOREIGN KEY (area_id, process_id) REFERENCES journey.process (area_id, id)
);
CREATE INDEX exception_claim_by_process ON journey.exception_claim (process_id);

-- A projection: due, met, ended and why, edition, rule version; never "late".
CREATE TABLE journey.duty (
    area_id      uuid NOT NULL,
    process_id   uuid NOT NULL,
    key          text NOT NULL,
    rule_id      text NOT NULL,
    rule_version int NOT NULL,
    edition      text NOT NULL,
    body         text,                      -- the advice request, where the rule is R-7
    start_fact_id uuid NOT NULL,
    start_on     date NOT NULL,
    due_on       date NOT NULL,
    met_on       date,
    ended_on     date,
    ending       text,
    PRIMARY KEY (area_id, process_id, key),
    FOREIGN KEY (area_id, process_id) REFERENCES journey.process (area_id, id),
    CHECK ((ended_on IS NULL) = (ending IS NULL))
);
CREATE INDEX duty_by_process ON journey.duty (process_id);
CREATE INDEX duty_open ON journey.duty (area_id, due_on) WHERE met_on IS NULL AND ended_on IS NULL;

-- Advice asked of a named seat, and the contribution in which it was given. When is said by the facts.
CREATE TABLE journey.advice_request (
    area_id      uuid NOT NULL,
    id           uuid NOT NULL UNIQUE,
    process_id   uuid NOT NULL,
    asked_seat_id uuid NOT NULL REFERENCES people.seat (id),
    letter       text NOT NULL CHECK (letter IN ('B', 'C', 'D', 'E', 'F', 'G', 'H')),   -- of regulation 6(1)
    scope        text NOT NULL,
    asked_by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    PRIMARY KEY (area_id, id),
    FOREIGN KEY (area_id, process_id) REFERENCES journey.process (area_id, id)
);
CREATE INDEX advice_request_by_process ON journey.advice_request (process_id);
CREATE INDEX advice_request_by_seat ON journey.advice_request (asked_seat_id);

CREATE TABLE journey.advice_given (
    area_id         uuid NOT NULL,
    request_id      uuid NOT NULL,
    contribution_id uuid NOT NULL,
    by_seat_id      uuid NOT NULL REFERENCES people.seat (id),
    PRIMARY KEY (area_id, request_id),
    FOREIGN KEY (area_id, request_id) REFERENCES journey.advice_request (area_id, id)
);

GRANT SELECT, INSERT ON journey.process, journey.fact, journey.exception_claim, journey.advice_request, journey.advice_given
    TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON journey.duty TO ${app_role};

ALTER TABLE journey.process ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey.process FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON journey.process TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY entitled ON journey.process FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM sharing.my_person_records_v m
             WHERE m.person_id = process.person_id AND m.tier = 'CIRCLE' AND (m.area_id IS NULL OR m.area_id = process.area_id)));
CREATE POLICY write_own ON journey.process FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM sharing.my_person_records_v m
                 WHERE m.person_id = process.person_id AND m.tier = 'CIRCLE' AND m.may_write
                   AND (m.area_id IS NULL OR m.area_id = process.area_id)));

-- The processes that this viewer may write in today.
CREATE VIEW journey.my_writing_v WITH (security_invoker = true) AS
    SELECT p.area_id, p.id
      FROM journey.process p
      JOIN sharing.my_person_records_v m ON m.person_id = p.person_id AND m.tier = 'CIRCLE' AND m.may_write
       AND (m.area_id IS NULL OR m.area_id = p.area_id);
GRANT SELECT ON journey.my_writing_v TO ${app_role};

-- Read with the process; written only in one's own name, by those who may write about the child.
DO $do$
DECLARE t text; own text;
BEGIN
    FOREACH t IN ARRAY ARRAY['fact', 'exception_claim', 'duty', 'advice_request'] LOOP
        own := CASE t WHEN 'fact' THEN 'by_seat_id = (SELECT sharing.viewer_seat()) AND'
                      WHEN 'advice_request' THEN 'asked_by_seat_id = (SELECT sharing.viewer_seat()) AND'
                      ELSE '' END;
        EXECUTE format('ALTER TABLE journey.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE journey.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON journey.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY of_process ON journey.%I FOR SELECT TO ${app_role}
            USING (EXISTS (SELECT 1 FROM journey.process p WHERE p.area_id = %I.area_id AND p.id = process_id))$p$, t, t);
        EXECUTE format($p$CREATE POLICY write_own ON journey.%I FOR INSERT TO ${app_role}
            WITH CHECK (%s EXISTS (SELECT 1 FROM journey.my_writing_v p WHERE p.area_id = %I.area_id AND p.id = process_id))$p$, t, own, t);
    END LOOP;
END $do$;
CREATE POLICY drop_to_rebuild ON journey.duty FOR DELETE TO ${app_role}
    USING (EXISTS (SELECT 1 FROM journey.my_writing_v p WHERE p.area_id = duty.area_id AND p.id = process_id));

-- Only the seat that was asked gives the advice.
ALTER TABLE journey.advice_given ENABLE ROW LEVEL SECURITY;
ALTER TABLE journey.advice_given FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON journey.advice_given TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_request ON journey.advice_given FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM journey.advice_request r WHERE r.area_id = advice_given.area_id AND r.id = request_id));
CREATE POLICY write_own ON journey.advice_given FOR INSERT TO ${app_role}
    WITH CHECK (by_seat_id = (SELECT sharing.viewer_seat())
        AND EXISTS (SELECT 1 FROM journey.advice_request r
                     WHERE r.area_id = advice_given.area_id AND r.id = request_id AND r.asked_seat_id = advice_given.by_seat_id));

-- What a row names must be there for whoever writes it: a refusal is the same for what is hidden and for what does not exist.
CREATE POLICY names_what_it_sees ON journey.process AS RESTRICTIVE FOR INSERT TO ${app_role}
    WITH CHECK (EXISTS (SELECT 1 FROM people.person p WHERE p.id = asked_by_person_id));
CREATE POLICY names_what_it_sees ON journey.exception_claim AS RESTRICTIVE FOR INSERT TO ${app_role}
    WITH CHECK (EXISTS (SELECT 1 FROM journey.fact f WHERE f.area_id = exception_claim.area_id AND f.id = fact_id));
