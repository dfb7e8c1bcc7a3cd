-- Ready before the first meeting: what each side is asked to know, what each seat says it has done, and what family representatives
-- are paid for, by whom and when. The lists are public. What one seat has done is read by that seat and by whoever facilitates.

-- The partnerships that this viewer facilitates today. Whoever leads is not among them.
CREATE VIEW partnership.facilitated_v WITH (security_invoker = true) AS
    SELECT s.partnership_id AS id FROM partnership.place s
     WHERE (SELECT sharing.viewer_purpose()) = 'PARTNERSHIP' AND s.duty = 'FACILITATES' AND s.seat_id = (SELECT sharing.viewer_seat())
       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today());
GRANT SELECT ON partnership.facilitated_v TO ${app_role};

-- A partnership's own steps, after those that are the same everywhere.
CREATE TABLE partnership.induction_step (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    role           text CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')), -- null: every side
    title          text NOT NULL CHECK (btrim(title) <> ''),
    words          text NOT NULL CHECK (btrim(words) <> ''),
    product_id     uuid REFERENCES partnership.product (id),    -- a training or information pack to read
    minutes        int NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    before_first   boolean NOT NULL,
    added_on       date NOT NULL,
    dropped_on     date CHECK (dropped_on >= added_on),
    UNIQUE (id, partnership_id)
);
CREATE INDEX induction_step_by_partnership ON partnership.induction_step (partnership_id);
CREATE INDEX induction_step_by_product ON partnership.induction_step (product_id);

-- "I have done this": said by whoever holds the seat; for a seat without a sign-in, told to whoever facilitates.
CREATE TABLE partnership.induction_done (
    place_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    step           text NOT NULL,                       -- the name of a step that is the same everywhere, or the id of an own one
    conveyed       boolean NOT NULL,
    done_on        date NOT NULL,
    PRIMARY KEY (place_id, step),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX induction_done_by_partnership ON partnership.induction_done (partnership_id, done_on);

-- What families' representatives are paid for, by whom, and within how many days of saying their hours.
CREATE TABLE partnership.paid_work (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON')),
    what           text NOT NULL CHECK (btrim(what) <> ''),
    pence          int NOT NULL CHECK (pence BETWEEN 1 AND 100000),     -- an hour
    paid_by        text NOT NULL CHECK (btrim(paid_by) <> ''),
    within_days    int NOT NULL CHECK (within_days BETWEEN 1 AND 180),
    not_paid       text NOT NULL CHECK (btrim(not_paid) <> ''),
    agreed_on      date NOT NULL,
    ended_on       date CHECK (ended_on >= agreed_on),
    UNIQUE (id, partnership_id)
);
CREATE INDEX paid_work_by_partnership ON partnership.paid_work (partnership_id);

-- Hours as the representative says them, and the day on which the money came, said by whoever got it.
CREATE TABLE partnership.paid_hours (
    id             uuid PRIMARY KEY,
    work_id        uuid NOT NULL,
    place_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    worked_on      date NOT NULL,
    hours          numeric(4, 2) NOT NULL CHECK (hours > 0 AND hours <= 24),
    for_what       text NOT NULL CHECK (btrim(for_what) <> ''),
    conveyed       boolean NOT NULL,
    said_on        date NOT NULL CHECK (said_on >= worked_on),
    paid_on        date CHECK (paid_on >= said_on),
    FOREIGN KEY (work_id, partnership_id) REFERENCES partnership.paid_work (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX paid_hours_by_place ON partnership.paid_hours (place_id, said_on);
CREATE INDEX paid_hours_by_work ON partnership.paid_hours (work_id);
CREATE INDEX paid_hours_by_partnership ON partnership.paid_hours (partnership_id, said_on);

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['induction_step', 'induction_done', 'paid_work', 'paid_hours'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['induction_step', 'paid_work'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
        EXECUTE format($p$CREATE POLICY who_works_for_it_changes ON partnership.%I FOR UPDATE TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['induction_done', 'paid_hours'] LOOP
        EXECUTE format($p$CREATE POLICY themselves_and_who_facilitates ON partnership.%I FOR SELECT TO ${app_role}
            USING (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.facilitated_v))$p$, t);
        -- The service that counts by role and gives out nothing else.
        EXECUTE format($p$CREATE POLICY counted ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) = 'COUNTING')$p$, t);
    END LOOP;
END $do$;

CREATE POLICY who_works_for_it ON partnership.induction_step FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND dropped_on IS NULL
    AND (product_id IS NULL OR product_id IN (SELECT p.id FROM partnership.product p WHERE p.partnership_id = induction_step.partnership_id)));
GRANT UPDATE (dropped_on) ON partnership.induction_step TO ${app_role};
CREATE POLICY who_works_for_it ON partnership.paid_work FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND ended_on IS NULL);
GRANT UPDATE (ended_on) ON partnership.paid_work TO ${app_role};

-- Own seats; or, where nobody signs in with the seat, what its holder told whoever facilitates.
CREATE VIEW partnership.spoken_for_v WITH (security_invoker = true) AS
    SELECT s.id, s.partnership_id, s.role, false AS conveyed FROM partnership.place s WHERE s.id IN (SELECT id FROM partnership.held_v)
     UNION ALL
    SELECT s.id, s.partnership_id, s.role, true FROM partnership.place s
     WHERE s.seat_id IS NULL AND s.holder IS NOT NULL AND s.partnership_id IN (SELECT id FROM partnership.facilitated_v)
       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today());
GRANT SELECT ON partnership.spoken_for_v TO ${app_role};

CREATE POLICY from_a_seat ON partnership.induction_done FOR INSERT TO ${app_role} WITH CHECK (
    done_on = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.spoken_for_v s WHERE s.id = place_id AND s.conveyed = induction_done.conveyed)
    AND (step IN ('AIM', 'TABLE', 'MINUTES', 'AGENDA', 'DISAGREE', 'SAFE', 'HELP')
         OR EXISTS (SELECT 1 FROM partnership.induction_step i WHERE i.id::text = step AND i.partnership_id = induction_done.partnership_id)));
GRANT DELETE ON partnership.induction_done TO ${app_role};
CREATE POLICY taken_back ON partnership.induction_done FOR DELETE TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.spoken_for_v s WHERE s.id = place_id AND s.conveyed = induction_done.conveyed));

CREATE POLICY from_a_seat ON partnership.paid_hours FOR INSERT TO ${app_role} WITH CHECK (
    said_on = (SELECT sharing.viewer_today()) AND paid_on IS NULL
    AND EXISTS (SELECT 1 FROM partnership.spoken_for_v s JOIN partnership.paid_work w ON w.role = s.role AND w.partnership_id = s.partnership_id
                 WHERE s.id = place_id AND w.id = work_id AND s.conveyed = paid_hours.conveyed));
GRANT UPDATE (paid_on) ON partnership.paid_hours TO ${app_role};
CREATE POLICY whoever_got_it ON partnership.paid_hours FOR UPDATE TO ${app_role}
    USING (paid_on IS NULL AND EXISTS (SELECT 1 FROM partnership.spoken_for_v s WHERE s.id = place_id AND s.conveyed = paid_hours.conveyed))
    WITH CHECK (paid_on <= (SELECT sharing.viewer_today()));
