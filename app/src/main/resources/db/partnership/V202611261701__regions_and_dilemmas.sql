-- Which areas are in which region: an area asks, the region agrees, either ends it, and all of it is public.
CREATE TABLE partnership.region_member (
    region_id      uuid NOT NULL REFERENCES partnership.partnership (id),
    area_part_id   uuid NOT NULL REFERENCES partnership.partnership (id),
    asked_on       date NOT NULL,
    agreed_on      date CHECK (agreed_on >= asked_on),
    left_on        date CHECK (left_on >= asked_on),
    PRIMARY KEY (region_id, area_part_id, asked_on)
);
CREATE INDEX region_member_by_area ON partnership.region_member (area_part_id);
CREATE VIEW partnership.region_now_v WITH (security_invoker = true) AS
    SELECT m.region_id, m.area_part_id FROM partnership.region_member m
     WHERE m.agreed_on <= (SELECT sharing.viewer_today()) AND (m.left_on IS NULL OR m.left_on > (SELECT sharing.viewer_today()));

-- A dilemma: what is hard, and what was tried, told to a named circle of seats and to nobody else; not to whoever leads or facilitates
-- either, unless their seat is in the circle. The circle stands in the row, so that its policy asks no table that asks it back.
CREATE TABLE partnership.dilemma (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    raised_by_id   uuid NOT NULL,
    circle         uuid[] NOT NULL,                     -- places, the raising one too
    title          text NOT NULL CHECK (btrim(title) <> ''),
    hard           text NOT NULL CHECK (btrim(hard) <> ''),
    tried          text NOT NULL CHECK (btrim(tried) <> ''),
    raised_on      date NOT NULL,
    ended_on       date CHECK (ended_on >= raised_on),
    ended          text CHECK (ended IN ('SOLVED', 'PARTLY', 'GOES_ON')),
    came_of        text,
    CHECK (num_nulls(ended_on, ended, came_of) IN (0, 3)),
    FOREIGN KEY (raised_by_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    UNIQUE (id, partnership_id)
);
CREATE INDEX dilemma_by_partnership ON partnership.dilemma (partnership_id);
CREATE INDEX dilemma_by_raiser ON partnership.dilemma (raised_by_id);

-- Offered to another area's circle: words of their own, and nothing that says which area or seat they come from.
CREATE TABLE partnership.dilemma_offer (
    id             uuid PRIMARY KEY,
    dilemma_id     uuid NOT NULL REFERENCES partnership.dilemma (id),
    to_part_id     uuid NOT NULL REFERENCES partnership.partnership (id),
    words          text NOT NULL CHECK (btrim(words) <> ''),
    offered_on     date NOT NULL,
    withdrawn_on   date CHECK (withdrawn_on >= offered_on),
    readers        uuid[] NOT NULL,                     -- places there, beside those that lead or facilitate
    UNIQUE (dilemma_id, to_part_id),
    UNIQUE (id, dilemma_id)
);
CREATE INDEX dilemma_offer_by_receiver ON partnership.dilemma_offer (to_part_id);

CREATE TABLE partnership.dilemma_suggestion (
    id             uuid PRIMARY KEY,
    dilemma_id     uuid NOT NULL REFERENCES partnership.dilemma (id),
    offer_id       uuid,                                -- where it comes from another area
    place_id       uuid REFERENCES partnership.place (id),  -- only where whoever suggests it wants to be known
    words          text NOT NULL CHECK (btrim(words) <> ''),
    on_day         date NOT NULL,
    tried_on       date CHECK (tried_on >= on_day),
    came_of        text,
    CHECK ((tried_on IS NULL) = (came_of IS NULL)),
    FOREIGN KEY (offer_id, dilemma_id) REFERENCES partnership.dilemma_offer (id, dilemma_id)
);
CREATE INDEX dilemma_suggestion_by_dilemma ON partnership.dilemma_suggestion (dilemma_id);
CREATE INDEX dilemma_suggestion_by_offer ON partnership.dilemma_suggestion (offer_id);

-- Every opening: by which place, of the dilemma itself or of an offer.
CREATE TABLE partnership.dilemma_opening (
    id             uuid PRIMARY KEY,
    dilemma_id     uuid NOT NULL REFERENCES partnership.dilemma (id),
    offer_id       uuid,
    place_id       uuid NOT NULL REFERENCES partnership.place (id),
    opened_at      timestamptz NOT NULL,
    FOREIGN KEY (offer_id, dilemma_id) REFERENCES partnership.dilemma_offer (id, dilemma_id)
);
CREATE INDEX dilemma_opening_by_dilemma ON partnership.dilemma_opening (dilemma_id, opened_at);
CREATE INDEX dilemma_opening_by_offer ON partnership.dilemma_opening (offer_id);

-- Places that lead or facilitate, which this viewer holds today.
CREATE VIEW partnership.held_leading_v WITH (security_invoker = true) AS
    SELECT s.id, s.partnership_id FROM partnership.place s
     WHERE s.seat_id = (SELECT sharing.viewer_seat()) AND s.duty IN ('LEADS', 'FACILITATES')
       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today());
GRANT SELECT ON partnership.region_now_v, partnership.held_leading_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['region_member', 'dilemma', 'dilemma_offer', 'dilemma_suggestion', 'dilemma_opening'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;

CREATE POLICY public_record ON partnership.region_member FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) IS NOT NULL);
CREATE POLICY an_area_asks ON partnership.region_member FOR INSERT TO ${app_role} WITH CHECK (
    area_part_id IN (SELECT id FROM partnership.mine_v) AND asked_on = (SELECT sharing.viewer_today())
    AND agreed_on IS NULL AND left_on IS NULL
    AND EXISTS (SELECT 1 FROM partnership.partnership a WHERE a.id = area_part_id AND a.kind = 'AREA')
    AND EXISTS (SELECT 1 FROM partnership.partnership r WHERE r.id = region_id AND r.kind = 'REGION'));
GRANT UPDATE (agreed_on, left_on) ON partnership.region_member TO ${app_role};
CREATE POLICY the_region_agrees ON partnership.region_member FOR UPDATE TO ${app_role}
    USING (region_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (region_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY an_area_leaves ON partnership.region_member FOR UPDATE TO ${app_role}
    USING (area_part_id IN (SELECT id FROM partnership.mine_v) AND agreed_on IS NOT NULL)
    WITH CHECK (area_part_id IN (SELECT id FROM partnership.mine_v));

CREATE POLICY its_circle ON partnership.dilemma FOR SELECT TO ${app_role}
    USING (circle && ARRAY(SELECT h.id FROM partnership.held_v h));
CREATE POLICY by_a_seat ON partnership.dilemma FOR INSERT TO ${app_role} WITH CHECK (
    raised_by_id IN (SELECT h.id FROM partnership.held_v h) AND raised_by_id = ANY (circle)
    AND raised_on = (SELECT sharing.viewer_today()) AND ended_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM unnest(circle) AS c (place)
                     WHERE c.place NOT IN (SELECT p.id FROM partnership.place p WHERE p.partnership_id = dilemma.partnership_id)));
GRANT UPDATE (ended_on, ended, came_of) ON partnership.dilemma TO ${app_role};
CREATE POLICY its_circle_ends ON partnership.dilemma FOR UPDATE TO ${app_role}
    USING (circle && ARRAY(SELECT h.id FROM partnership.held_v h)) WITH CHECK (circle && ARRAY(SELECT h.id FROM partnership.held_v h));

-- Whoever it is offered to reads the offer, with what they suggested and what came of it, until it is withdrawn.
CREATE POLICY its_circle ON partnership.dilemma_offer FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id));
CREATE POLICY offered_to ON partnership.dilemma_offer FOR SELECT TO ${app_role}
    USING (withdrawn_on IS NULL AND (to_part_id IN (SELECT h.partnership_id FROM partnership.held_leading_v h)
        OR readers && ARRAY(SELECT h.id FROM partnership.held_v h)));
CREATE POLICY by_its_circle ON partnership.dilemma_offer FOR INSERT TO ${app_role} WITH CHECK (
    offered_on = (SELECT sharing.viewer_today()) AND withdrawn_on IS NULL AND readers = '{}'
    AND EXISTS (SELECT 1 FROM partnership.dilemma d
                  JOIN partnership.region_now_v home ON home.area_part_id = d.partnership_id
                  JOIN partnership.region_now_v other ON other.region_id = home.region_id
                  JOIN partnership.partnership r ON r.id = home.region_id AND r.kind = 'REGION'
                 WHERE d.id = dilemma_id AND d.ended_on IS NULL AND other.area_part_id = to_part_id
                   AND to_part_id <> d.partnership_id));
GRANT UPDATE (withdrawn_on, readers) ON partnership.dilemma_offer TO ${app_role};
CREATE POLICY its_circle_withdraws ON partnership.dilemma_offer FOR UPDATE TO ${app_role}
    USING (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id))
    WITH CHECK (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id));
CREATE POLICY whoever_leads_there_names_readers ON partnership.dilemma_offer FOR UPDATE TO ${app_role}
    USING (withdrawn_on IS NULL AND to_part_id IN (SELECT h.partnership_id FROM partnership.held_leading_v h))
    WITH CHECK (withdrawn_on IS NULL AND to_part_id IN (SELECT h.partnership_id FROM partnership.held_leading_v h)
        AND NOT EXISTS (SELECT 1 FROM unnest(readers) AS r (place)
                         WHERE r.place NOT IN (SELECT p.id FROM partnership.place p WHERE p.partnership_id = dilemma_offer.to_part_id)));

CREATE POLICY its_circles ON partnership.dilemma_suggestion FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id)
    OR EXISTS (SELECT 1 FROM partnership.dilemma_offer o WHERE o.id = offer_id));
CREATE POLICY by_its_circles ON partnership.dilemma_suggestion FOR INSERT TO ${app_role} WITH CHECK (
    on_day = (SELECT sharing.viewer_today()) AND tried_on IS NULL
    AND (place_id IS NULL OR place_id IN (SELECT h.id FROM partnership.held_v h))
    AND CASE WHEN offer_id IS NULL THEN EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id)
             ELSE EXISTS (SELECT 1 FROM partnership.dilemma_offer o
                           WHERE o.id = offer_id AND o.dilemma_id = dilemma_suggestion.dilemma_id AND o.withdrawn_on IS NULL) END);
GRANT UPDATE (tried_on, came_of) ON partnership.dilemma_suggestion TO ${app_role};
CREATE POLICY its_circle_tries ON partnership.dilemma_suggestion FOR UPDATE TO ${app_role}
    USING (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id))
    WITH CHECK (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id));

CREATE POLICY its_circle ON partnership.dilemma_opening FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id));
CREATE POLICY whoever_opens ON partnership.dilemma_opening FOR INSERT TO ${app_role} WITH CHECK (
    place_id IN (SELECT h.id FROM partnership.held_v h)
    AND CASE WHEN offer_id IS NULL THEN EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id AND place_id = ANY (d.circle))
             ELSE EXISTS (SELECT 1 FROM partnership.dilemma_offer o
                           WHERE o.id = offer_id AND o.dilemma_id = dilemma_opening.dilemma_id) END);
