-- What was made together with families and young people, public as it is written and never written over; and thanks, whose words are
-- read by whoever wrote them and whoever is thanked, and by everybody only while the one who is thanked agrees to exactly these words.
CREATE TABLE partnership.made_together (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    title          text NOT NULL CHECK (btrim(title) <> ''),
    change_id      uuid,
    group_id       uuid,
    product_id     uuid,
    came_in        text NOT NULL CHECK (came_in IN ('UNDERSTAND', 'DESIGN', 'DECIDE', 'DELIVER', 'CHECK_BACK')),
    changed        text NOT NULL CHECK (btrim(changed) <> ''),  -- because of them
    not_taken      text CHECK (btrim(not_taken) <> ''),
    why_not        text CHECK (btrim(why_not) <> ''),
    made_on        date NOT NULL,
    written_on     date NOT NULL CHECK (written_on >= made_on),
    UNIQUE (id, partnership_id),
    CHECK (num_nonnulls(change_id, group_id, product_id) <= 1),
    CHECK ((not_taken IS NULL) = (why_not IS NULL)),
    FOREIGN KEY (change_id, partnership_id) REFERENCES partnership.service_change (id, partnership_id),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id),
    FOREIGN KEY (product_id, partnership_id) REFERENCES partnership.product (id, partnership_id)
);
CREATE INDEX made_together_by_partnership ON partnership.made_together (partnership_id, made_on);
CREATE INDEX made_together_by_change ON partnership.made_together (change_id);
CREATE INDEX made_together_by_group ON partnership.made_together (group_id);
CREATE INDEX made_together_by_product ON partnership.made_together (product_id);

-- How many people of each side were heard. No names.
CREATE TABLE partnership.made_heard (
    made_id        uuid NOT NULL,
    partnership_id uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    people         int NOT NULL CHECK (people BETWEEN 1 AND 100000),
    PRIMARY KEY (made_id, role),
    FOREIGN KEY (made_id, partnership_id) REFERENCES partnership.made_together (id, partnership_id)
);
CREATE INDEX made_heard_by_partnership ON partnership.made_heard (partnership_id);

CREATE TABLE partnership.thanks (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL,
    made_id        uuid NOT NULL,
    place_id       uuid NOT NULL,               -- whose holder is thanked, or speaks for the group that is
    called         text CHECK (btrim(called) <> ''),
    words          text CHECK (btrim(words) <> ''),
    asked_on       date NOT NULL,
    agreed_on      date CHECK (agreed_on >= asked_on),
    ended_on       date CHECK (ended_on >= asked_on),
    CHECK (CASE WHEN ended_on IS NULL THEN num_nonnulls(called, words) = 2 ELSE num_nonnulls(called, words, agreed_on) = 0 END),
    FOREIGN KEY (made_id, partnership_id) REFERENCES partnership.made_together (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX thanks_by_partnership ON partnership.thanks (partnership_id, asked_on);
CREATE INDEX thanks_by_made ON partnership.thanks (made_id);
CREATE INDEX thanks_by_place ON partnership.thanks (place_id);

-- Whatever changes the words takes the agreement away: it was given to others.
CREATE FUNCTION partnership.thanks_reworded() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF NEW.called IS DISTINCT FROM OLD.called OR NEW.words IS DISTINCT FROM OLD.words THEN
        NEW.agreed_on := NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER thanks_reworded BEFORE UPDATE ON partnership.thanks FOR EACH ROW EXECUTE FUNCTION partnership.thanks_reworded();

-- Row-level security -----------------------------------------------------------------------------------------------

-- The places that this viewer holds or held: consent can be taken back after a term is over too.
CREATE VIEW partnership.thanked_place_v WITH (security_invoker = true) AS
    SELECT s.id, s.partnership_id FROM partnership.place s WHERE s.seat_id = (SELECT sharing.viewer_seat());
GRANT SELECT ON partnership.thanked_place_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['made_together', 'made_heard', 'thanks'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['made_together', 'made_heard'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
    END LOOP;
END $do$;

CREATE POLICY who_works_for_it ON partnership.made_together FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND written_on = (SELECT sharing.viewer_today())
    AND (change_id IS NULL OR change_id IN (SELECT c.id FROM partnership.service_change c WHERE c.partnership_id = made_together.partnership_id))
    AND (group_id IS NULL OR group_id IN (SELECT g.id FROM partnership.task_group g WHERE g.partnership_id = made_together.partnership_id))
    AND (product_id IS NULL OR product_id IN (SELECT p.id FROM partnership.product p WHERE p.partnership_id = made_together.partnership_id)));
-- On the day on which it is written down, with it.
CREATE POLICY who_works_for_it ON partnership.made_heard FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v)
    AND EXISTS (SELECT 1 FROM partnership.made_together m
                 WHERE m.id = made_id AND m.partnership_id = made_heard.partnership_id AND m.written_on = (SELECT sharing.viewer_today())));

CREATE POLICY agreed_to ON partnership.thanks FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IS NOT NULL AND agreed_on IS NOT NULL AND ended_on IS NULL);
CREATE POLICY whoever_wrote_or_is_thanked ON partnership.thanks FOR SELECT TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v) OR place_id IN (SELECT id FROM partnership.thanked_place_v));
-- Only to somebody with a sign-in, who can say yes or no without anybody between; and nobody thanks themselves.
CREATE POLICY who_works_for_it ON partnership.thanks FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND asked_on = (SELECT sharing.viewer_today()) AND agreed_on IS NULL AND ended_on IS NULL
    AND EXISTS (SELECT 1 FROM partnership.made_together m WHERE m.id = made_id AND m.partnership_id = thanks.partnership_id)
    AND EXISTS (SELECT 1 FROM partnership.place s WHERE s.id = place_id AND s.partnership_id = thanks.partnership_id
                   AND s.seat_id IS NOT NULL AND s.seat_id <> (SELECT sharing.viewer_seat())));
GRANT UPDATE (called, words, asked_on, agreed_on, ended_on) ON partnership.thanks TO ${app_role};
-- Whoever wrote them never leaves them agreed to.
CREATE POLICY who_works_for_it_rewords ON partnership.thanks FOR UPDATE TO ${app_role}
    USING (ended_on IS NULL AND partnership_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (agreed_on IS NULL AND partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY whoever_is_thanked ON partnership.thanks FOR UPDATE TO ${app_role}
    USING (ended_on IS NULL AND place_id IN (SELECT id FROM partnership.thanked_place_v))
    WITH CHECK (place_id IN (SELECT id FROM partnership.thanked_place_v));
