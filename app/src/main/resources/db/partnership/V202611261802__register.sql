-- The public register: interests that seats declare, and what the program itself was hoped to do here, with what was found. Both are
-- public from the moment they are written; nothing of them is changed afterwards but that an interest ends.
CREATE TABLE partnership.interest (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,                   -- told to whoever facilitates
    declared_on    date NOT NULL,
    words          text,                               -- none: the seat says that there is nothing to declare
    touches        text,                               -- the item or matter that it touches
    done           text,                               -- what was done about it
    ended_on       date CHECK (ended_on >= declared_on),
    CHECK (num_nulls(words, touches, done) IN (0, 3)),
    CHECK (ended_on IS NULL OR words IS NOT NULL),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX interest_by_partnership ON partnership.interest (partnership_id);
CREATE INDEX interest_by_place ON partnership.interest (place_id);

CREATE TABLE partnership.effect (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    hoped          text NOT NULL,
    measured       text,                               -- how; none: it is not measured
    not_measured   text,                               -- then: why not
    indicator      text,                               -- a figure that the program counts itself, shown beside
    stop_when      text NOT NULL,
    added_on       date NOT NULL,
    UNIQUE (id, partnership_id),
    CHECK (num_nulls(measured, not_measured) = 1)
);
CREATE INDEX effect_by_partnership ON partnership.effect (partnership_id);

CREATE TABLE partnership.effect_found (
    id             uuid PRIMARY KEY,
    effect_id      uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    found          text NOT NULL CHECK (found IN ('BETTER', 'NONE', 'WORSE', 'CANNOT_TELL')),
    words          text NOT NULL,
    on_day         date NOT NULL,
    FOREIGN KEY (effect_id, partnership_id) REFERENCES partnership.effect (id, partnership_id)
);
CREATE INDEX effect_found_by_effect ON partnership.effect_found (effect_id);
CREATE INDEX effect_found_by_partnership ON partnership.effect_found (partnership_id);

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['interest', 'effect', 'effect_found'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING (sharing.viewer_purpose() IS NOT NULL)$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['effect', 'effect_found'] LOOP
        EXECUTE format($p$CREATE POLICY who_works_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v))$p$, t);
    END LOOP;
END $do$;

-- A seat declares for itself; whoever leads or facilitates writes down what they are told, marked.
CREATE POLICY from_a_seat ON partnership.interest FOR INSERT TO ${app_role}
    WITH CHECK (CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                     ELSE place_id IN (SELECT id FROM partnership.held_v) END);
GRANT UPDATE (ended_on) ON partnership.interest TO ${app_role};
CREATE POLICY ended_by_its_seat ON partnership.interest FOR UPDATE TO ${app_role}
    USING (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (place_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v));
