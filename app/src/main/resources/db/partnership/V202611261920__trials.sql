-- The register of trials: what is asked, of whom and how; the plan frozen, with its hash and day, before the first result; what came of
-- it beside the plan, whichever way it points. All of it is public from the day on which it is frozen.
CREATE TABLE partnership.trial (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    name           text NOT NULL CHECK (btrim(name) <> ''),
    question       text NOT NULL CHECK (btrim(question) <> ''),
    who            text NOT NULL,                       -- who takes part, and how many are hoped for
    outcome        text NOT NULL CHECK (btrim(outcome) <> ''),
    unit           text NOT NULL,
    level          text NOT NULL CHECK (level IN ('CHILD', 'FAMILY', 'SERVICE')),
    better         text NOT NULL CHECK (better IN ('MORE', 'LESS')),
    smallest       numeric NOT NULL CHECK (smallest > 0),           -- the smallest difference that would matter
    consent        text NOT NULL CHECK (btrim(consent) <> ''),      -- who consents, and how
    stopping       text NOT NULL CHECK (btrim(stopping) <> ''),
    analysis       text NOT NULL CHECK (btrim(analysis) <> ''),
    until_date     date NOT NULL,
    owner_id       uuid NOT NULL,
    registered_on  date NOT NULL,
    frozen_on      date CHECK (frozen_on >= registered_on),
    plan_sha256    text CHECK (plan_sha256 ~ '^[0-9a-f]{64}$'),
    CHECK ((frozen_on IS NULL) = (plan_sha256 IS NULL)),
    UNIQUE (id, partnership_id),
    FOREIGN KEY (owner_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX trial_by_partnership ON partnership.trial (partnership_id);
CREATE INDEX trial_by_owner ON partnership.trial (owner_id);

-- What each group of people gets; the first is the one with which the others are compared.
CREATE TABLE partnership.trial_arm (
    id             uuid PRIMARY KEY,
    trial_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    number         int NOT NULL CHECK (number BETWEEN 1 AND 6),
    words          text NOT NULL CHECK (btrim(words) <> ''),
    UNIQUE (trial_id, number),
    UNIQUE (id, trial_id),
    FOREIGN KEY (trial_id, partnership_id) REFERENCES partnership.trial (id, partnership_id)
);
CREATE INDEX trial_arm_by_partnership ON partnership.trial_arm (partnership_id);

-- A frozen plan is never changed: what is done otherwise is said beside it, with its day.
CREATE TABLE partnership.trial_amendment (
    id             uuid PRIMARY KEY,
    trial_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    on_day         date NOT NULL,
    words          text NOT NULL CHECK (btrim(words) <> ''),
    why            text NOT NULL CHECK (btrim(why) <> ''),
    FOREIGN KEY (trial_id, partnership_id) REFERENCES partnership.trial (id, partnership_id)
);
CREATE INDEX trial_amendment_by_trial ON partnership.trial_amendment (trial_id);
CREATE INDEX trial_amendment_by_partnership ON partnership.trial_amendment (partnership_id);

CREATE TABLE partnership.trial_end (
    trial_id       uuid PRIMARY KEY,
    partnership_id uuid NOT NULL,
    ended_on       date NOT NULL,
    how            text NOT NULL CHECK (how IN ('AS_PLANNED', 'STOPPED_BY_RULE', 'STOPPED')),
    found          text NOT NULL CHECK (btrim(found) <> ''),
    departures     text NOT NULL,                       -- what was done otherwise than planned
    harm           text NOT NULL,
    limits         text NOT NULL,
    offered_on     date CHECK (offered_on >= ended_on),
    FOREIGN KEY (trial_id, partnership_id) REFERENCES partnership.trial (id, partnership_id)
);
CREATE INDEX trial_end_by_partnership ON partnership.trial_end (partnership_id);

CREATE TABLE partnership.trial_result (
    arm_id         uuid PRIMARY KEY,
    trial_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    people         int NOT NULL CHECK (people >= 5),    -- of fewer no figure is kept
    amount         numeric NOT NULL,
    FOREIGN KEY (arm_id, trial_id) REFERENCES partnership.trial_arm (id, trial_id),
    FOREIGN KEY (trial_id, partnership_id) REFERENCES partnership.trial (id, partnership_id)
);
CREATE INDEX trial_result_by_trial ON partnership.trial_result (trial_id);
CREATE INDEX trial_result_by_partnership ON partnership.trial_result (partnership_id);

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['trial', 'trial_arm', 'trial_amendment', 'trial_end', 'trial_result'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    -- With the trial: a draft is read by who works for the partnership, everything else by everybody.
    FOREACH t IN ARRAY ARRAY['trial_arm', 'trial_amendment', 'trial_end', 'trial_result'] LOOP
        EXECUTE format($p$CREATE POLICY with_the_trial ON partnership.%I FOR SELECT TO ${app_role}
            USING (trial_id IN (SELECT t.id FROM partnership.trial t))$p$, t);
    END LOOP;
END $do$;
CREATE POLICY once_frozen ON partnership.trial FOR SELECT TO ${app_role} USING (
    ((SELECT sharing.viewer_purpose()) IS NOT NULL AND frozen_on IS NOT NULL) OR partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY who_works_for_it ON partnership.trial FOR INSERT TO ${app_role}
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v) AND frozen_on IS NULL);
GRANT UPDATE (name, question, who, outcome, unit, level, better, smallest, consent, stopping, analysis, until_date, owner_id, frozen_on, plan_sha256)
    ON partnership.trial TO ${app_role};
CREATE POLICY until_frozen ON partnership.trial FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v) AND frozen_on IS NULL)
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
GRANT DELETE ON partnership.trial_arm TO ${app_role};
CREATE POLICY until_frozen ON partnership.trial_arm FOR INSERT TO ${app_role} WITH CHECK (
    trial_id IN (SELECT t.id FROM partnership.trial t WHERE t.frozen_on IS NULL AND t.partnership_id = trial_arm.partnership_id
                                                        AND t.partnership_id IN (SELECT id FROM partnership.mine_v)));
CREATE POLICY until_frozen_again ON partnership.trial_arm FOR DELETE TO ${app_role} USING (
    trial_id IN (SELECT t.id FROM partnership.trial t WHERE t.frozen_on IS NULL
                                                        AND t.partnership_id IN (SELECT id FROM partnership.mine_v)));
DO $do$
DECLARE t text;
BEGIN
    -- Nothing is said of a trial whose plan is not frozen, and nothing after its end.
    FOREACH t IN ARRAY ARRAY['trial_amendment', 'trial_end', 'trial_result'] LOOP
        EXECUTE format($p$CREATE POLICY once_frozen ON partnership.%1$I FOR INSERT TO ${app_role} WITH CHECK (
            trial_id IN (SELECT t.id FROM partnership.trial t
                          WHERE t.frozen_on <= (SELECT sharing.viewer_today()) AND t.partnership_id = %1$I.partnership_id
                            AND t.partnership_id IN (SELECT id FROM partnership.mine_v)))$p$, t);
    END LOOP;
END $do$;
CREATE POLICY before_the_end ON partnership.trial_result AS RESTRICTIVE FOR INSERT TO ${app_role}
    WITH CHECK (trial_id NOT IN (SELECT e.trial_id FROM partnership.trial_end e));
CREATE POLICY before_the_end ON partnership.trial_amendment AS RESTRICTIVE FOR INSERT TO ${app_role}
    WITH CHECK (trial_id NOT IN (SELECT e.trial_id FROM partnership.trial_end e));
GRANT UPDATE (offered_on) ON partnership.trial_end TO ${app_role};
CREATE POLICY offered ON partnership.trial_end FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v) AND offered_on IS NULL)
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
