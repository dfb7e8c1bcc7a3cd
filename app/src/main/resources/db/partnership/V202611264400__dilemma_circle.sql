-- A circle can be widened: a seat of it asks for another, everybody of it who sits today reads who is asked for and why, and the seat is in
-- when each of them said yes. What was suggested before is read by the newcomer only if each agreed to that too. There is no other way in:
-- seats are written by whoever leads, so that a seat which follows another by its title is in no circle by that.
CREATE SEQUENCE partnership.dilemma_order;
ALTER TABLE partnership.dilemma_suggestion ADD COLUMN no bigint NOT NULL DEFAULT nextval('partnership.dilemma_order');

CREATE TABLE partnership.dilemma_asked (
    id             uuid PRIMARY KEY,
    dilemma_id     uuid NOT NULL,
    partnership_id uuid NOT NULL,
    place_id       uuid NOT NULL,                       -- who is asked in
    by_id          uuid NOT NULL,
    why            text NOT NULL CHECK (btrim(why) <> ''),
    asked_on       date NOT NULL,
    refused_on     date CHECK (refused_on >= asked_on), -- whose no it was is not kept
    in_on          date CHECK (in_on >= asked_on AND in_on <= asked_on + 28),
    reads_from     bigint,                              -- earlier suggestions are not read; none: all are
    UNIQUE (id, dilemma_id),
    CHECK (num_nonnulls(refused_on, in_on) <= 1),
    CHECK (in_on IS NOT NULL OR reads_from IS NULL),
    FOREIGN KEY (dilemma_id, partnership_id) REFERENCES partnership.dilemma (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    FOREIGN KEY (by_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX dilemma_asked_by_dilemma ON partnership.dilemma_asked (dilemma_id, asked_on);
CREATE INDEX dilemma_asked_by_partnership ON partnership.dilemma_asked (partnership_id);
CREATE INDEX dilemma_asked_by_place ON partnership.dilemma_asked (place_id);
CREATE INDEX dilemma_asked_by_asker ON partnership.dilemma_asked (by_id);

CREATE TABLE partnership.dilemma_agreed (
    asked_id       uuid NOT NULL,
    dilemma_id     uuid NOT NULL,
    place_id       uuid NOT NULL REFERENCES partnership.place (id),
    earlier        boolean NOT NULL,                    -- also to their reading what was suggested before
    on_day         date NOT NULL,
    PRIMARY KEY (asked_id, place_id),
    FOREIGN KEY (asked_id, dilemma_id) REFERENCES partnership.dilemma_asked (id, dilemma_id)
);
CREATE INDEX dilemma_agreed_by_dilemma ON partnership.dilemma_agreed (dilemma_id);
CREATE INDEX dilemma_agreed_by_place ON partnership.dilemma_agreed (place_id);

-- Two questions that the policies below ask and cannot answer as the viewer. Both give back one bit and nothing of a dilemma.
-- These seats are those of the circle now, and beside them only such to whom everybody agreed.
CREATE FUNCTION partnership.may_be_circle(p_dilemma uuid, p_circle uuid[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM partnership.dilemma d
                    WHERE d.id = p_dilemma AND d.circle <@ p_circle
                      AND NOT EXISTS (SELECT 1 FROM unnest(p_circle) AS c (place)
                                       WHERE c.place <> ALL (d.circle)
                                         AND NOT EXISTS (SELECT 1 FROM partnership.dilemma_asked a
                                                          WHERE a.dilemma_id = d.id AND a.place_id = c.place AND a.in_on IS NOT NULL)));
END $$;
-- Somebody of the circle sits at the table today or will: what other areas suggest can still be heard.
CREATE FUNCTION partnership.circle_sits(p_dilemma uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM partnership.dilemma d JOIN partnership.place s ON s.id = ANY (d.circle)
                    WHERE d.id = p_dilemma AND s.seat_id IS NOT NULL AND s.until_date >= sharing.viewer_today());
END $$;
REVOKE ALL ON FUNCTION partnership.may_be_circle(uuid, uuid[]), partnership.circle_sits(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION partnership.may_be_circle(uuid, uuid[]), partnership.circle_sits(uuid) TO ${app_role};

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['dilemma_asked', 'dilemma_agreed'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;
GRANT USAGE ON SEQUENCE partnership.dilemma_order TO ${app_role};

-- Whoever was let in reads later that they were asked for, and why; not that they were asked for and not let in.
CREATE POLICY its_circle ON partnership.dilemma_asked FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id)
    AND (in_on IS NOT NULL OR place_id NOT IN (SELECT h.id FROM partnership.held_v h)));
CREATE POLICY by_its_circle ON partnership.dilemma_asked FOR INSERT TO ${app_role} WITH CHECK (
    asked_on = (SELECT sharing.viewer_today()) AND num_nonnulls(refused_on, in_on, reads_from) = 0
    AND by_id IN (SELECT h.id FROM partnership.held_v h)
    AND EXISTS (SELECT 1 FROM partnership.dilemma d
                 WHERE d.id = dilemma_id AND d.partnership_id = dilemma_asked.partnership_id AND d.ended_on IS NULL
                   AND by_id = ANY (d.circle) AND place_id <> ALL (d.circle))
    AND EXISTS (SELECT 1 FROM partnership.place s
                 WHERE s.id = place_id AND s.partnership_id = dilemma_asked.partnership_id
                   AND s.seat_id IS NOT NULL AND s.until_date >= (SELECT sharing.viewer_today())));
GRANT UPDATE (refused_on, in_on, reads_from) ON partnership.dilemma_asked TO ${app_role};
-- In, when each of the circle who sits today agreed; without what was suggested before, when one of them wants that.
CREATE POLICY settled ON partnership.dilemma_asked FOR UPDATE TO ${app_role}
    USING (in_on IS NULL AND refused_on IS NULL AND EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id))
    WITH CHECK (coalesce(in_on, refused_on) = (SELECT sharing.viewer_today())
        AND EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id)
        AND (refused_on IS NOT NULL
             OR NOT EXISTS (SELECT 1 FROM partnership.dilemma d JOIN partnership.place s ON s.id = ANY (d.circle)
                             WHERE d.id = dilemma_id AND s.seat_id IS NOT NULL
                               AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today())
                               AND NOT EXISTS (SELECT 1 FROM partnership.dilemma_agreed a
                                                WHERE a.asked_id = dilemma_asked.id AND a.place_id = s.id)))
        AND (refused_on IS NOT NULL OR reads_from IS NOT NULL
             OR NOT EXISTS (SELECT 1 FROM partnership.dilemma_agreed a WHERE a.asked_id = dilemma_asked.id AND NOT a.earlier)));

CREATE POLICY its_circle ON partnership.dilemma_agreed FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id));
CREATE POLICY by_its_circle ON partnership.dilemma_agreed FOR INSERT TO ${app_role} WITH CHECK (
    on_day = (SELECT sharing.viewer_today()) AND place_id IN (SELECT h.id FROM partnership.held_v h)
    AND EXISTS (SELECT 1 FROM partnership.dilemma_asked a JOIN partnership.dilemma d ON d.id = a.dilemma_id
                 WHERE a.id = asked_id AND a.dilemma_id = dilemma_agreed.dilemma_id AND a.in_on IS NULL AND a.refused_on IS NULL
                   AND dilemma_agreed.place_id = ANY (d.circle)));

GRANT UPDATE (circle) ON partnership.dilemma TO ${app_role};
ALTER POLICY its_circle_ends ON partnership.dilemma
    WITH CHECK (circle && ARRAY(SELECT h.id FROM partnership.held_v h) AND partnership.may_be_circle(id, circle));

-- Where nobody of the circle is left, nobody hears what is suggested: the offer is gone there, as if it had been taken back.
ALTER POLICY offered_to ON partnership.dilemma_offer
    USING (withdrawn_on IS NULL AND (to_part_id IN (SELECT h.partnership_id FROM partnership.held_leading_v h)
        OR readers && ARRAY(SELECT h.id FROM partnership.held_v h)) AND partnership.circle_sits(dilemma_id));

ALTER POLICY its_circles ON partnership.dilemma_suggestion USING (
    EXISTS (SELECT 1 FROM partnership.dilemma d JOIN partnership.held_v h ON h.id = ANY (d.circle)
             WHERE d.id = dilemma_id
               AND NOT EXISTS (SELECT 1 FROM partnership.dilemma_asked a
                                WHERE a.dilemma_id = d.id AND a.place_id = h.id AND a.reads_from > dilemma_suggestion.no))
    OR EXISTS (SELECT 1 FROM partnership.dilemma_offer o
                WHERE o.id = offer_id AND o.to_part_id IN (SELECT h.partnership_id FROM partnership.held_v h)));
