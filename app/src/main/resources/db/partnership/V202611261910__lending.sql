-- Shared devices, rooms and specialists' hours: offered by one organisation, booked or lent to another. Nobody has a thing twice at
-- the same time: the database itself refuses it. What is shared and when it is taken is public; by whom and for what is not.
CREATE TABLE partnership.shared_thing (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    seat_id        uuid NOT NULL REFERENCES people.seat (id),       -- from which it was offered; never shown
    kind           text NOT NULL CHECK (kind IN ('DEVICE', 'ROOM', 'OUTDOOR', 'SPECIALIST')),
    name           text NOT NULL CHECK (btrim(name) <> ''),
    what           text NOT NULL,
    offered_by     text NOT NULL CHECK (btrim(offered_by) <> ''),   -- the organisation
    at_place       text NOT NULL,
    rules          text NOT NULL,
    most_days      int NOT NULL CHECK (most_days BETWEEN 1 AND 92),
    offered_on     date NOT NULL,
    withdrawn_on   date,
    UNIQUE (id, partnership_id)
);
CREATE INDEX shared_thing_by_partnership ON partnership.shared_thing (partnership_id);
CREATE INDEX shared_thing_by_seat ON partnership.shared_thing (seat_id);

-- Times are London's, as people say them.
CREATE TABLE partnership.booking (
    id             uuid PRIMARY KEY,
    thing_id       uuid NOT NULL,
    partnership_id uuid NOT NULL,
    seat_id        uuid NOT NULL REFERENCES people.seat (id),       -- from which it was booked; never shown
    from_at        timestamp NOT NULL,
    until_at       timestamp NOT NULL CHECK (until_at > from_at),
    state          text NOT NULL CHECK (state IN ('BOOKED', 'WAITING', 'CALLED_OFF')),
    asked_on       date NOT NULL,
    place_in_line  bigint GENERATED ALWAYS AS IDENTITY,
    handed_on      date CHECK (handed_on IS NULL OR state = 'BOOKED'),
    back_on        date CHECK (back_on >= handed_on),
    used           text CHECK (used IN ('USED', 'NOT_USED')),
    helped         text CHECK (helped IN ('YES', 'PARTLY', 'NO', 'TOO_EARLY')),
    CHECK (back_on IS NULL OR handed_on IS NOT NULL),
    CHECK (helped IS NULL OR used = 'USED'),
    UNIQUE (id, partnership_id),
    FOREIGN KEY (thing_id, partnership_id) REFERENCES partnership.shared_thing (id, partnership_id),
    CONSTRAINT nobody_has_it_twice EXCLUDE USING gist (thing_id WITH =, tsrange(from_at, until_at) WITH &&) WHERE (state = 'BOOKED')
);
CREATE INDEX booking_by_thing ON partnership.booking (thing_id, from_at);
CREATE INDEX booking_by_partnership ON partnership.booking (partnership_id);
CREATE INDEX booking_by_seat ON partnership.booking (seat_id);

-- For whom and for what: read by who booked, who offers, and who works for the partnership.
CREATE TABLE partnership.booking_words (
    booking_id     uuid PRIMARY KEY,
    partnership_id uuid NOT NULL,
    for_whom       text NOT NULL CHECK (btrim(for_whom) <> ''),     -- the organisation
    purpose        text NOT NULL,
    condition_out  text,
    condition_back text,
    came_of        text,
    FOREIGN KEY (booking_id, partnership_id) REFERENCES partnership.booking (id, partnership_id)
);
CREATE INDEX booking_words_by_partnership ON partnership.booking_words (partnership_id);

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['shared_thing', 'booking', 'booking_words'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['shared_thing', 'booking'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
    END LOOP;
END $do$;

-- Things that this viewer offers, or sees to for their partnership.
CREATE VIEW partnership.thing_mine_v WITH (security_invoker = true) AS
    SELECT t.id FROM partnership.shared_thing t
     WHERE t.seat_id = (SELECT sharing.viewer_seat()) OR t.partnership_id IN (SELECT id FROM partnership.mine_v);
GRANT SELECT ON partnership.thing_mine_v TO ${app_role};

-- Organisations offer and borrow: their people, by the purpose of their seat. Families borrow through one of them.
CREATE POLICY offered ON partnership.shared_thing FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat()) AND withdrawn_on IS NULL
    AND (SELECT sharing.viewer_purpose()) IN ('PARTNERSHIP', 'FAMILY_VOICE', 'SEN_SUPPORT', 'HEALTH_CARE', 'SOCIAL_CARE', 'STATUTORY')
    AND partnership_id IN (SELECT p.id FROM partnership.partnership p));
GRANT UPDATE (withdrawn_on) ON partnership.shared_thing TO ${app_role};
CREATE POLICY withdrawn ON partnership.shared_thing FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) OR partnership_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) OR partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY booked ON partnership.booking FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat()) AND state IN ('BOOKED', 'WAITING')
    AND num_nonnulls(handed_on, back_on, used, helped) = 0
    AND (SELECT sharing.viewer_purpose()) IN ('PARTNERSHIP', 'FAMILY_VOICE', 'SEN_SUPPORT', 'HEALTH_CARE', 'SOCIAL_CARE', 'STATUTORY')
    AND thing_id IN (SELECT t.id FROM partnership.shared_thing t
                      WHERE t.partnership_id = booking.partnership_id AND t.withdrawn_on IS NULL));
GRANT UPDATE (state, handed_on, back_on, used, helped) ON partnership.booking TO ${app_role};
CREATE POLICY who_has_to_do_with_it ON partnership.booking FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) OR thing_id IN (SELECT id FROM partnership.thing_mine_v))
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) OR thing_id IN (SELECT id FROM partnership.thing_mine_v));
-- Whoever is first in line gets what became free: done by the service that reminds, and nothing else is.
CREATE POLICY next_in_line ON partnership.booking FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'CHASING' AND state = 'WAITING')
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'CHASING' AND state = 'BOOKED');

CREATE POLICY who_has_to_do_with_it ON partnership.booking_words FOR SELECT TO ${app_role} USING (
    booking_id IN (SELECT b.id FROM partnership.booking b
                    WHERE b.seat_id = (SELECT sharing.viewer_seat()) OR b.thing_id IN (SELECT id FROM partnership.thing_mine_v)));
CREATE POLICY booked ON partnership.booking_words FOR INSERT TO ${app_role} WITH CHECK (
    num_nonnulls(condition_out, condition_back, came_of) = 0
    AND booking_id IN (SELECT b.id FROM partnership.booking b
                        WHERE b.seat_id = (SELECT sharing.viewer_seat()) AND b.partnership_id = booking_words.partnership_id));
GRANT UPDATE (condition_out, condition_back, came_of) ON partnership.booking_words TO ${app_role};
CREATE POLICY who_has_to_do_with_it_changes ON partnership.booking_words FOR UPDATE TO ${app_role}
    USING (booking_id IN (SELECT b.id FROM partnership.booking b
                    WHERE b.seat_id = (SELECT sharing.viewer_seat()) OR b.thing_id IN (SELECT id FROM partnership.thing_mine_v)))
    WITH CHECK (booking_id IN (SELECT b.id FROM partnership.booking b
                    WHERE b.seat_id = (SELECT sharing.viewer_seat()) OR b.thing_id IN (SELECT id FROM partnership.thing_mine_v)));
