-- Concerns of the family side to another seat, with clocks. A concern that nobody answered for twenty working days becomes public:
-- its topic, whom it was put to and its dates. Its words stay with those it concerns, unless whoever raised it releases them.

-- The family seats that this viewer holds today.
CREATE VIEW partnership.family_held_v WITH (security_invoker = true) AS
    SELECT s.id, s.partnership_id FROM partnership.place s
     WHERE s.seat_id = (SELECT sharing.viewer_seat()) AND s.role IN ('PARENT_CARER', 'YOUNG_PERSON')
       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today());
GRANT SELECT ON partnership.family_held_v TO ${app_role};

CREATE TABLE partnership.concern (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    raised_by_id   uuid NOT NULL,
    to_id          uuid NOT NULL,
    topic          text NOT NULL CHECK (topic IN ('WAITING', 'NOT_PROVIDED', 'NOT_TOLD', 'SCHOOL_PLACE', 'TRANSPORT', 'HEALTH_CARE',
                                                  'MOVING_ON', 'HOW_WE_WERE_TREATED', 'HOW_WE_WORK', 'OTHER')),
    raised_on      date NOT NULL,
    public_from    date NOT NULL CHECK (public_from > raised_on),   -- if it is unanswered then; later where an answer was none
    heard_on       date,
    answered_on    date,                                            -- taken back where the answer was none
    felt           text CHECK (felt IN ('YES', 'PARTLY', 'NO')),
    released_on    date,
    FOREIGN KEY (raised_by_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    FOREIGN KEY (to_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    UNIQUE (id, partnership_id)
);
CREATE INDEX concern_by_partnership ON partnership.concern (partnership_id, raised_on);
CREATE INDEX concern_by_raiser ON partnership.concern (raised_by_id);
CREATE INDEX concern_by_addressee ON partnership.concern (to_id);

-- What happened to it and when; the warnings too.
CREATE TABLE partnership.concern_step (
    concern_id     uuid NOT NULL,
    partnership_id uuid NOT NULL,
    step           text NOT NULL CHECK (step IN ('RAISED', 'WARNED_10', 'WARNED_15', 'ACKNOWLEDGED', 'ANSWERED', 'NO_ANSWER',
                                                 'ANSWERED_AGAIN', 'ACTED')),
    on_day         date NOT NULL,
    conveyed       boolean NOT NULL,                                -- written down by who facilitates, for the seat
    PRIMARY KEY (concern_id, step),
    FOREIGN KEY (concern_id, partnership_id) REFERENCES partnership.concern (id, partnership_id)
);
CREATE TABLE partnership.concern_words (
    concern_id     uuid NOT NULL,
    partnership_id uuid NOT NULL,
    step           text NOT NULL,
    words          text NOT NULL CHECK (btrim(words) <> ''),
    PRIMARY KEY (concern_id, step),
    FOREIGN KEY (concern_id, step) REFERENCES partnership.concern_step (concern_id, step),
    FOREIGN KEY (concern_id, partnership_id) REFERENCES partnership.concern (id, partnership_id)
);

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['concern', 'concern_step', 'concern_words'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;

-- Whom it concerns: every family seat of the partnership, the seat it was put to, who leads or facilitates; and the service that counts
-- days and warns.
CREATE POLICY concerned ON partnership.concern FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'CHASING'
    OR to_id IN (SELECT id FROM partnership.held_v)
    OR partnership_id IN (SELECT partnership_id FROM partnership.family_held_v)
    OR partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY unanswered_is_public ON partnership.concern FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) IS NOT NULL AND public_from <= (SELECT sharing.viewer_today())
    AND (answered_on IS NULL OR answered_on >= public_from));
CREATE POLICY released ON partnership.concern FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) IS NOT NULL AND released_on <= (SELECT sharing.viewer_today()));
CREATE POLICY by_a_family_seat ON partnership.concern FOR INSERT TO ${app_role} WITH CHECK (
    raised_by_id IN (SELECT id FROM partnership.family_held_v)
    AND raised_on = (SELECT sharing.viewer_today()) AND heard_on IS NULL AND answered_on IS NULL AND felt IS NULL AND released_on IS NULL
    AND EXISTS (SELECT 1 FROM partnership.place p WHERE p.id = to_id AND p.partnership_id = concern.partnership_id
                   AND p.role NOT IN ('PARENT_CARER', 'YOUNG_PERSON')));
GRANT UPDATE (public_from, heard_on, answered_on, felt, released_on) ON partnership.concern TO ${app_role};
CREATE POLICY by_those_concerned ON partnership.concern FOR UPDATE TO ${app_role}
    USING (to_id IN (SELECT id FROM partnership.held_v) OR raised_by_id IN (SELECT id FROM partnership.family_held_v)
        OR partnership_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (to_id IN (SELECT id FROM partnership.held_v) OR raised_by_id IN (SELECT id FROM partnership.family_held_v)
        OR partnership_id IN (SELECT id FROM partnership.mine_v));

-- Dates are read with the concern.
CREATE POLICY with_the_concern ON partnership.concern_step FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.concern c WHERE c.id = concern_id));
CREATE POLICY by_its_seat ON partnership.concern_step FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM partnership.concern c WHERE c.id = concern_id AND c.partnership_id = concern_step.partnership_id AND CASE
        WHEN step IN ('WARNED_10', 'WARNED_15') THEN (SELECT sharing.viewer_purpose()) = 'CHASING' AND NOT conveyed
        WHEN step IN ('RAISED', 'NO_ANSWER') THEN c.raised_by_id IN (SELECT id FROM partnership.family_held_v) AND NOT conveyed
        WHEN conveyed THEN c.partnership_id IN (SELECT id FROM partnership.mine_v)
        ELSE c.to_id IN (SELECT id FROM partnership.held_v) END));

-- Words are read by those concerned; the concern itself, and what was done, by everybody once its raiser has released it.
CREATE POLICY concerned ON partnership.concern_words FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.concern c WHERE c.id = concern_id AND (
        c.to_id IN (SELECT id FROM partnership.held_v)
        OR c.partnership_id IN (SELECT partnership_id FROM partnership.family_held_v)
        OR c.partnership_id IN (SELECT id FROM partnership.mine_v)
        OR (step IN ('RAISED', 'ACTED') AND c.released_on <= (SELECT sharing.viewer_today())))));
CREATE POLICY by_its_seat ON partnership.concern_words FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM partnership.concern c JOIN partnership.concern_step s ON s.concern_id = c.id
             WHERE c.id = concern_words.concern_id AND c.partnership_id = concern_words.partnership_id AND s.step = concern_words.step AND CASE
        WHEN concern_words.step IN ('RAISED', 'NO_ANSWER') THEN c.raised_by_id IN (SELECT id FROM partnership.family_held_v)
        WHEN s.conveyed THEN c.partnership_id IN (SELECT id FROM partnership.mine_v)
        ELSE c.to_id IN (SELECT id FROM partnership.held_v) END));
