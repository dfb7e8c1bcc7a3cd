-- The partnership as an object of work: its design, its waves, what was read in them and what was done about it.
-- Nothing here leads to a child: no column names one, and no foreign key reaches a table that does.
CREATE SCHEMA partnership;
GRANT USAGE ON SCHEMA partnership TO ${app_role};

CREATE TABLE partnership.partnership (
    id              uuid PRIMARY KEY,
    name            text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('AREA', 'REGION', 'THEME')),
    area_id         uuid REFERENCES people.area (id),   -- whose signals are its observed figures
    vision          text NOT NULL,
    conditions      text NOT NULL,                      -- what is particular here, in the partnership's words
    version         int NOT NULL,
    changed_on      date NOT NULL,
    made_by_seat_id uuid NOT NULL REFERENCES people.seat (id)
);

-- A place at the table: for whom it speaks, who sent them and for how long. The name is public only if its holder says so.
CREATE TABLE partnership.place (
    id              uuid PRIMARY KEY,
    partnership_id  uuid NOT NULL REFERENCES partnership.partnership (id),
    role            text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    title           text NOT NULL,
    mandate         text NOT NULL,
    answers_for     text NOT NULL,                      -- the role's charter: asked "who is responsible", one answer
    duty            text NOT NULL CHECK (duty IN ('LEADS', 'FACILITATES', 'MEMBER')),
    holder          text,
    named_in_public boolean NOT NULL,
    seat_id         uuid REFERENCES people.seat (id),   -- with which they sign in, where they do
    from_date       date NOT NULL,
    until_date      date NOT NULL CHECK (until_date >= from_date),
    inducted_on     date
);
CREATE INDEX place_by_partnership ON partnership.place (partnership_id);
CREATE INDEX place_by_seat ON partnership.place (seat_id);

CREATE TABLE partnership.goal (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    under_id       uuid REFERENCES partnership.goal (id),
    words          text NOT NULL,
    serves         text,                                -- the outcome that families stated; none is said openly
    place          int NOT NULL
);
CREATE INDEX goal_by_partnership ON partnership.goal (partnership_id);

CREATE TABLE partnership.measure (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    goal_id        uuid NOT NULL REFERENCES partnership.goal (id),
    name           text NOT NULL,
    definition     text NOT NULL,
    unit           text NOT NULL,
    baseline       numeric NOT NULL,
    baseline_on    date NOT NULL,
    target         numeric NOT NULL,
    owner_id       uuid NOT NULL REFERENCES partnership.place (id),
    review_on      date NOT NULL
);
CREATE INDEX measure_by_partnership ON partnership.measure (partnership_id);

CREATE TABLE partnership.measured (
    measure_id     uuid NOT NULL REFERENCES partnership.measure (id),
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    on_day         date NOT NULL,
    amount         numeric NOT NULL,
    PRIMARY KEY (measure_id, on_day)
);
CREATE INDEX measured_by_partnership ON partnership.measured (partnership_id);

-- A wave: DRAWN_UP, OPEN (answers come in), CLOSED (only counts are kept). Closed once and never opened again.
CREATE TABLE partnership.wave (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    name           text NOT NULL,
    ends_on        date NOT NULL,
    state          text NOT NULL CHECK (state IN ('DRAWN_UP', 'OPEN', 'CLOSED')),
    opened_on      date,
    families_from  date,
    staff_from     date CHECK (staff_from >= families_from + 3),
    public_from    date CHECK (public_from >= staff_from),
    CHECK ((state = 'CLOSED') = (families_from IS NOT NULL AND staff_from IS NOT NULL))
);
CREATE INDEX wave_by_partnership ON partnership.wave (partnership_id);

CREATE TABLE partnership.invited (
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    people         int NOT NULL CHECK (people > 0),
    aim            int NOT NULL CHECK (aim BETWEEN 1 AND 100),  -- coverage that the partnership set itself, in percent
    PRIMARY KEY (wave_id, role)
);

-- A printed code lets one person (or one body) of a role answer once. Whom it was handed to stands nowhere.
CREATE TABLE partnership.code (
    hash           bytea PRIMARY KEY,
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    for_body       boolean NOT NULL,
    used           boolean NOT NULL DEFAULT false
);
CREATE INDEX code_by_wave ON partnership.code (wave_id);

-- What somebody has answered so far, for as long as they are at it. No time, no account.
CREATE TABLE partnership.answering (
    hash           bytea PRIMARY KEY REFERENCES partnership.code (hash),
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    given          text NOT NULL
);
CREATE INDEX answering_by_wave ON partnership.answering (wave_id);

-- A finished answer while the wave is open: the role and the signs given. Not the code, not when.
CREATE TABLE partnership.answer (
    id             uuid PRIMARY KEY,
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    given          text NOT NULL
);
CREATE INDEX answer_by_wave ON partnership.answer (wave_id, role);

-- What a closed wave keeps: counts of roles with five answers or more. Of a hidden role nothing is kept but that it is hidden.
CREATE TABLE partnership.closed_role (
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    answers        int CHECK (answers >= 5),            -- none: hidden
    PRIMARY KEY (wave_id, role)
);
CREATE TABLE partnership.closed_count (
    wave_id        uuid NOT NULL,
    role           text NOT NULL,
    item           text NOT NULL,
    given          text NOT NULL,
    people         int NOT NULL CHECK (people > 0),
    PRIMARY KEY (wave_id, role, item, given),
    FOREIGN KEY (wave_id, role) REFERENCES partnership.closed_role (wave_id, role)
);
-- A role that answers as a body, under its own name and by its own decision.
CREATE TABLE partnership.body_answer (
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    body           text NOT NULL,
    people         int NOT NULL CHECK (people > 1),
    decided_how    text NOT NULL,
    given          text NOT NULL,
    dissent        text NOT NULL,
    PRIMARY KEY (wave_id, role, body)
);

-- What people said when they read the result together. Dissent is asked for and printed as large as agreement.
CREATE TABLE partnership.reading (
    wave_id        uuid PRIMARY KEY REFERENCES partnership.wave (id),
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    held_on        date NOT NULL,
    present        text NOT NULL,
    agreed         text NOT NULL,
    dissent        text NOT NULL
);
CREATE INDEX reading_by_partnership ON partnership.reading (partnership_id);
CREATE TABLE partnership.sentence (
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    ingredient     text NOT NULL CHECK (ingredient IN ('PARTICIPATION', 'PERSONALISATION', 'COMMUNICATION', 'PREPARATION', 'BOUNDARIES')),
    words          text NOT NULL,
    PRIMARY KEY (wave_id, ingredient)
);
CREATE INDEX sentence_by_partnership ON partnership.sentence (partnership_id);

CREATE TABLE partnership.priority (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    wave_id        uuid NOT NULL REFERENCES partnership.wave (id),
    number         int NOT NULL CHECK (number BETWEEN 1 AND 3),
    ingredient     text NOT NULL CHECK (ingredient IN ('PARTICIPATION', 'PERSONALISATION', 'COMMUNICATION', 'PREPARATION', 'BOUNDARIES')),
    words          text NOT NULL,
    why            text NOT NULL,
    UNIQUE (wave_id, number)
);
CREATE INDEX priority_by_partnership ON partnership.priority (partnership_id);

-- What was decided about a practice that the bank recommends.
CREATE TABLE partnership.choice (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    priority_id    uuid NOT NULL REFERENCES partnership.priority (id),
    recommendation text NOT NULL,
    title          text NOT NULL,
    confidence     text NOT NULL,
    fit            text NOT NULL,
    decided        text NOT NULL CHECK (decided IN ('ADOPT', 'ADAPT', 'DECLINE')),
    reason         text NOT NULL,
    UNIQUE (priority_id, recommendation)
);
CREATE INDEX choice_by_partnership ON partnership.choice (partnership_id);

CREATE TABLE partnership.action (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    priority_id    uuid NOT NULL REFERENCES partnership.priority (id),
    choice_id      uuid REFERENCES partnership.choice (id),
    without_evidence text,                              -- why it is done though no evidence is linked
    words          text NOT NULL,
    owner_id       uuid NOT NULL REFERENCES partnership.place (id),
    measure_id     uuid NOT NULL REFERENCES partnership.measure (id),
    begun_on       date NOT NULL,
    CHECK ((choice_id IS NULL) = (without_evidence IS NOT NULL))
);
CREATE INDEX action_by_partnership ON partnership.action (partnership_id);

-- A look-back. "progress check" in the glossary; the word check is SQL's.
CREATE TABLE partnership.look_back (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    action_id      uuid NOT NULL REFERENCES partnership.action (id),
    months         int NOT NULL CHECK (months IN (6, 12, 24)),
    held_on        date NOT NULL,
    amount         numeric,                             -- of the action's measure, where it could be measured
    found          text NOT NULL,
    harm           text NOT NULL,
    next           text NOT NULL CHECK (next IN ('GO_ON', 'CHANGE', 'STOP')),
    funded         text NOT NULL CHECK (funded IN ('YES', 'NO', 'NOT_SURE')),
    peopled        text NOT NULL CHECK (peopled IN ('YES', 'NO', 'NOT_SURE')),
    habit          text NOT NULL CHECK (habit IN ('YES', 'NO', 'NOT_SURE')),
    UNIQUE (action_id, months)
);
CREATE INDEX look_back_by_partnership ON partnership.look_back (partnership_id);

-- A write-up handed to the evidence bank: kept whole, as it was offered.
CREATE TABLE partnership.offer (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    action_id      uuid NOT NULL REFERENCES partnership.action (id),
    offered_on     date NOT NULL,
    record         text NOT NULL
);
CREATE INDEX offer_by_partnership ON partnership.offer (partnership_id);

-- Row-level security -----------------------------------------------------------------------------------------------

-- The partnerships that this viewer works for today: leading or facilitating, by a place at the table or by having begun it.
CREATE VIEW partnership.mine_v WITH (security_invoker = true) AS
    SELECT p.id FROM partnership.partnership p
     WHERE (SELECT sharing.viewer_purpose()) = 'PARTNERSHIP'
       AND (p.made_by_seat_id = (SELECT sharing.viewer_seat())
            OR EXISTS (SELECT 1 FROM partnership.place s
                        WHERE s.partnership_id = p.id AND s.seat_id = (SELECT sharing.viewer_seat())
                          AND s.duty IN ('LEADS', 'FACILITATES')
                          AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today())));

-- Waves whose result this viewer may read today: families first, three days before staff, then everybody once released.
CREATE VIEW partnership.readable_wave_v WITH (security_invoker = true) AS
    SELECT w.id FROM partnership.wave w
     WHERE w.state = 'CLOSED'
       AND (w.public_from <= (SELECT sharing.viewer_today())
            OR (w.families_from <= (SELECT sharing.viewer_today())
                AND (SELECT sharing.viewer_purpose()) IN ('FAMILY', 'FAMILY_VOICE', 'FAMILY_CODE'))
            OR (w.staff_from <= (SELECT sharing.viewer_today())
                AND (SELECT sharing.viewer_purpose()) IN ('PARTNERSHIP', 'SEN_SUPPORT', 'HEALTH_CARE', 'SOCIAL_CARE', 'STATUTORY')));
GRANT SELECT ON partnership.mine_v, partnership.readable_wave_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['partnership', 'place', 'goal', 'measure', 'measured', 'wave', 'invited', 'code', 'answering', 'answer',
            'closed_role', 'closed_count', 'body_answer', 'reading', 'sentence', 'priority', 'choice', 'action', 'look_back', 'offer'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
    END LOOP;
    -- Open to everybody, the public too: how a partnership is made and what it decides. No subquery here: the view of
    -- one's own partnerships reads these tables from within their own policies for writing.
    FOREACH t IN ARRAY ARRAY['partnership', 'place', 'goal', 'measure', 'measured', 'wave', 'priority', 'choice', 'action', 'look_back', 'offer'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING (sharing.viewer_purpose() IS NOT NULL)$p$, t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['place', 'goal', 'measure', 'measured', 'wave', 'priority', 'choice', 'action', 'look_back', 'offer', 'reading', 'sentence'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
    -- Read with the result, and not a day before.
    FOREACH t IN ARRAY ARRAY['reading', 'sentence', 'closed_role', 'closed_count', 'body_answer'] LOOP
        EXECUTE format($p$CREATE POLICY with_the_result ON partnership.%I FOR SELECT TO ${app_role}
            USING (wave_id IN (SELECT id FROM partnership.readable_wave_v))$p$, t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;

CREATE POLICY begins ON partnership.partnership FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'PARTNERSHIP' AND made_by_seat_id = (SELECT sharing.viewer_seat()));
GRANT UPDATE (vision, conditions, version, changed_on) ON partnership.partnership TO ${app_role};
CREATE POLICY who_works_for_it_changes ON partnership.partnership FOR UPDATE TO ${app_role}
    USING (id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (id IN (SELECT id FROM partnership.mine_v));
GRANT UPDATE (until_date) ON partnership.place TO ${app_role};
CREATE POLICY who_works_for_it_changes ON partnership.place FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
GRANT UPDATE (review_on) ON partnership.measure TO ${app_role};
CREATE POLICY who_works_for_it_changes ON partnership.measure FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
GRANT UPDATE (state, opened_on, families_from, staff_from, public_from) ON partnership.wave TO ${app_role};
CREATE POLICY who_works_for_it_changes ON partnership.wave FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));

-- Who is invited stands beside the result, and is known before it.
GRANT SELECT, INSERT ON partnership.invited TO ${app_role};
CREATE POLICY public_record ON partnership.invited FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) IS NOT NULL);
CREATE POLICY who_works_for_it ON partnership.invited FOR INSERT TO ${app_role}
    WITH CHECK (EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state = 'DRAWN_UP'
                           AND w.partnership_id IN (SELECT id FROM partnership.mine_v)));

-- Codes: printed by who works for it, read back by nobody but the answering service.
GRANT SELECT, INSERT ON partnership.code TO ${app_role};
GRANT UPDATE (used) ON partnership.code TO ${app_role};
CREATE POLICY printed ON partnership.code FOR INSERT TO ${app_role}
    WITH CHECK (NOT used AND EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state <> 'CLOSED'
                                        AND w.partnership_id IN (SELECT id FROM partnership.mine_v)));
CREATE POLICY typed_in ON partnership.code FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'ANSWERING');
CREATE POLICY used_once ON partnership.code FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'ANSWERING' AND NOT used) WITH CHECK (used);

GRANT SELECT, INSERT, UPDATE, DELETE ON partnership.answering TO ${app_role};
CREATE POLICY answering ON partnership.answering TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IN ('ANSWERING', 'COUNTING')) WITH CHECK ((SELECT sharing.viewer_purpose()) = 'ANSWERING');

-- Answers go in by the answering service while the wave is open, and are read by nobody: the counting service reads
-- them once, when it closes the wave, and takes them away. (How many there are of a role, from five on, is asked of it too.)
GRANT SELECT, INSERT, DELETE ON partnership.answer TO ${app_role};
CREATE POLICY given ON partnership.answer FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'ANSWERING'
        AND EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state = 'OPEN'));
CREATE POLICY counted ON partnership.answer FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'COUNTING');
CREATE POLICY taken_away ON partnership.answer FOR DELETE TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'COUNTING');

CREATE POLICY counted ON partnership.closed_role FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'COUNTING'
        AND EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state = 'OPEN'));
CREATE POLICY counted ON partnership.closed_count FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'COUNTING'
        AND EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state = 'OPEN'));
CREATE POLICY given ON partnership.body_answer FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'ANSWERING'
        AND EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state = 'OPEN'));
