-- The facilitator's desk: what was asked of whom between meetings, who was introduced to whom, the hours that the organisations
-- behind the seats say they gave, the money that came in, and what was handed over when somebody left.
ALTER TABLE partnership.measure ADD CONSTRAINT measure_of_its_table FOREIGN KEY (owner_id, partnership_id)
    REFERENCES partnership.place (id, partnership_id);
ALTER TABLE partnership.action ADD CONSTRAINT action_of_its_table FOREIGN KEY (owner_id, partnership_id)
    REFERENCES partnership.place (id, partnership_id);

-- Chased by hand: what was asked on which day, and the answer. Only whoever leads or facilitates reads it.
CREATE TABLE partnership.asked_after (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('CONCERN', 'PACK', 'MINUTES', 'PROMISE', 'CHECK', 'LOOK_BACK', 'MEASURE', 'PRODUCT',
                                                 'STALLED', 'WITHOUT_OWNER', 'SEAT_EMPTY', 'TERM_ENDS', 'MISSED')),
    topic_id       uuid NOT NULL,
    on_day         date NOT NULL,
    asked          text NOT NULL CHECK (btrim(asked) <> ''),
    answered_on    date CHECK (answered_on >= on_day),
    answer         text CHECK (btrim(answer) <> ''),
    CHECK ((answered_on IS NULL) = (answer IS NULL))
);
CREATE INDEX asked_after_by_partnership ON partnership.asked_after (partnership_id, on_day);

-- Who should meet whom and why; made or not; what came of it.
CREATE TABLE partnership.introduction (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    who            text NOT NULL CHECK (btrim(who) <> ''),
    whom           text NOT NULL CHECK (btrim(whom) <> ''),
    why            text NOT NULL CHECK (btrim(why) <> ''),
    proposed_on    date NOT NULL,
    made_on        date CHECK (made_on >= proposed_on),
    came_on        date CHECK (came_on >= made_on),
    came_of        text CHECK (btrim(came_of) <> ''),
    CHECK ((came_on IS NULL) = (came_of IS NULL)),
    CHECK (made_on IS NOT NULL OR came_on IS NULL)
);
CREATE INDEX introduction_by_partnership ON partnership.introduction (partnership_id, proposed_on);

-- Hours as the organisations behind the seats say it themselves: promised for a quarter, and given in it. Nobody checks them.
CREATE TABLE partnership.hours_said (
    place_id       uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    quarter        date NOT NULL CHECK (date_trunc('quarter', quarter::timestamp) = quarter),
    kind           text NOT NULL CHECK (kind IN ('PROMISED', 'GIVEN')),
    hours          numeric(7, 1) NOT NULL CHECK (hours >= 0),
    conveyed       boolean NOT NULL,                    -- told to whoever facilitates, who wrote it down
    said_on        date NOT NULL,
    PRIMARY KEY (place_id, quarter, kind),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX hours_said_by_partnership ON partnership.hours_said (partnership_id, quarter);

CREATE TABLE partnership.money_in (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    quarter        date NOT NULL CHECK (date_trunc('quarter', quarter::timestamp) = quarter),
    pence          bigint NOT NULL CHECK (pence > 0),
    from_whom      text NOT NULL CHECK (btrim(from_whom) <> ''),
    for_what       text NOT NULL CHECK (btrim(for_what) <> ''),
    said_on        date NOT NULL
);
CREATE INDEX money_in_by_partnership ON partnership.money_in (partnership_id, quarter);

-- What went from one seat to another, and what its new owner needs to know.
CREATE TABLE partnership.handed_over (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('MEASURE', 'ACTION', 'PROMISE', 'PRODUCT', 'GROUP')),
    topic_id       uuid NOT NULL,
    words          text NOT NULL,                       -- what it is, as it was called then
    from_id        uuid NOT NULL,
    to_id          uuid NOT NULL CHECK (to_id <> from_id),
    to_know        text NOT NULL,
    on_day         date NOT NULL,
    FOREIGN KEY (from_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    FOREIGN KEY (to_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX handed_over_by_partnership ON partnership.handed_over (partnership_id, on_day);
CREATE INDEX handed_over_by_giver ON partnership.handed_over (from_id);
CREATE INDEX handed_over_by_taker ON partnership.handed_over (to_id);

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['asked_after', 'introduction', 'hours_said', 'money_in', 'handed_over'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['hours_said', 'money_in'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['asked_after', 'introduction'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it_reads ON partnership.%I FOR SELECT TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
        EXECUTE format($p$CREATE POLICY who_works_for_it_changes ON partnership.%I FOR UPDATE TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v))
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['asked_after', 'introduction', 'money_in', 'handed_over'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
    -- What is owned can be handed over by who works for it; a promise also had that policy before.
    FOREACH t IN ARRAY ARRAY['action', 'protocol'] LOOP
        EXECUTE format($p$CREATE POLICY handed_over ON partnership.%I FOR UPDATE TO ${app_role}
            USING (partnership_id IN (SELECT id FROM partnership.mine_v))
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['measure', 'action', 'task', 'protocol'] LOOP
        EXECUTE format('GRANT UPDATE (owner_id) ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;
GRANT UPDATE (answered_on, answer) ON partnership.asked_after TO ${app_role};
GRANT UPDATE (made_on, came_on, came_of) ON partnership.introduction TO ${app_role};

-- Hours are said by whoever holds the seat, or written down for it; what was promised stays as it was promised.
CREATE POLICY from_a_seat ON partnership.hours_said FOR INSERT TO ${app_role}
    WITH CHECK (CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                     ELSE place_id IN (SELECT id FROM partnership.held_v) END);
GRANT UPDATE (hours, conveyed, said_on) ON partnership.hours_said TO ${app_role};
CREATE POLICY said_again ON partnership.hours_said FOR UPDATE TO ${app_role}
    USING (kind = 'GIVEN' AND (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v)))
    WITH CHECK (CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                     ELSE place_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY those_between_whom ON partnership.handed_over FOR SELECT TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)
        OR to_id IN (SELECT id FROM partnership.held_v) OR from_id IN (SELECT id FROM partnership.held_v));
