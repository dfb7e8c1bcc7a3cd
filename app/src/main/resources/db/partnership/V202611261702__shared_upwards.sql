-- What an area shares with a region or with a national partnership that it is in: item by item, as the words it saw before, until it takes
-- them back. A nation is joined as a region is. Nothing here can be compared: no amount stands in a column.
ALTER TABLE partnership.partnership DROP CONSTRAINT partnership_kind_check;
ALTER TABLE partnership.partnership ADD CONSTRAINT partnership_kind_check CHECK (kind IN ('AREA', 'REGION', 'THEME', 'NATION'));
DROP POLICY an_area_asks ON partnership.region_member;
CREATE POLICY an_area_asks ON partnership.region_member FOR INSERT TO ${app_role} WITH CHECK (
    area_part_id IN (SELECT id FROM partnership.mine_v) AND asked_on = (SELECT sharing.viewer_today())
    AND agreed_on IS NULL AND left_on IS NULL
    AND EXISTS (SELECT 1 FROM partnership.partnership a WHERE a.id = area_part_id AND a.kind = 'AREA')
    AND EXISTS (SELECT 1 FROM partnership.partnership r WHERE r.id = region_id AND r.kind IN ('REGION', 'NATION')));

-- That something was shared, and taken back; the words stand beside it, and are not read there once it was.
CREATE TABLE partnership.shared_item (
    id             uuid PRIMARY KEY,
    from_part_id   uuid NOT NULL REFERENCES partnership.partnership (id),
    to_part_id     uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('DECISION', 'TEXT', 'MEASURE', 'FINDING', 'CONCERN')),
    item_key       text NOT NULL,                       -- what it was made from, in its own partnership
    shared_on      date NOT NULL,
    taken_back_on  date CHECK (taken_back_on >= shared_on),
    UNIQUE (id, from_part_id)
);
CREATE INDEX shared_item_by_from ON partnership.shared_item (from_part_id);
CREATE INDEX shared_item_by_to ON partnership.shared_item (to_part_id);
CREATE UNIQUE INDEX shared_once ON partnership.shared_item (from_part_id, to_part_id, kind, item_key) WHERE taken_back_on IS NULL;
CREATE TABLE partnership.shared_words (
    item_id        uuid PRIMARY KEY REFERENCES partnership.shared_item (id),
    title          text NOT NULL CHECK (btrim(title) <> ''),
    words          text NOT NULL CHECK (btrim(words) <> ''),
    why            text NOT NULL                        -- what the area would like to hear, or why it shares it
);
-- What came back.
CREATE TABLE partnership.shared_answer (
    id             uuid PRIMARY KEY,
    item_id        uuid NOT NULL REFERENCES partnership.shared_item (id),
    by_part_id     uuid NOT NULL REFERENCES partnership.partnership (id),   -- the region or nation, or an area in it
    words          text NOT NULL CHECK (btrim(words) <> ''),
    on_day         date NOT NULL
);
CREATE INDEX shared_answer_by_item ON partnership.shared_answer (item_id);
CREATE INDEX shared_answer_by_by ON partnership.shared_answer (by_part_id);

-- Partnerships for which this viewer holds a place today; and regions or nations into which they can look: by a place there, or in an
-- area that is in it today.
CREATE VIEW partnership.looks_into_v WITH (security_invoker = true) AS
    SELECT h.partnership_id AS id FROM partnership.held_v h
    UNION SELECT r.region_id FROM partnership.region_now_v r
           WHERE r.area_part_id IN (SELECT h.partnership_id FROM partnership.held_v h);
GRANT SELECT ON partnership.looks_into_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['shared_item', 'shared_words', 'shared_answer'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;

CREATE POLICY at_home_and_there ON partnership.shared_item FOR SELECT TO ${app_role} USING (
    from_part_id IN (SELECT h.partnership_id FROM partnership.held_v h) OR from_part_id IN (SELECT id FROM partnership.mine_v)
    OR to_part_id IN (SELECT l.id FROM partnership.looks_into_v l) OR to_part_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY by_the_area ON partnership.shared_item FOR INSERT TO ${app_role} WITH CHECK (
    from_part_id IN (SELECT id FROM partnership.mine_v) AND shared_on = (SELECT sharing.viewer_today()) AND taken_back_on IS NULL
    AND to_part_id IN (SELECT r.region_id FROM partnership.region_now_v r WHERE r.area_part_id = from_part_id));
GRANT UPDATE (taken_back_on) ON partnership.shared_item TO ${app_role};
CREATE POLICY the_area_takes_back ON partnership.shared_item FOR UPDATE TO ${app_role}
    USING (taken_back_on IS NULL AND from_part_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (from_part_id IN (SELECT id FROM partnership.mine_v));

CREATE POLICY at_home_and_there ON partnership.shared_words FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.shared_item i WHERE i.id = item_id
               AND (i.taken_back_on IS NULL OR i.from_part_id IN (SELECT h.partnership_id FROM partnership.held_v h)
                    OR i.from_part_id IN (SELECT id FROM partnership.mine_v))));
CREATE POLICY by_the_area ON partnership.shared_words FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM partnership.shared_item i WHERE i.id = item_id AND i.from_part_id IN (SELECT id FROM partnership.mine_v)));

CREATE POLICY at_home_and_there ON partnership.shared_answer FOR SELECT TO ${app_role} USING (
    EXISTS (SELECT 1 FROM partnership.shared_words w WHERE w.item_id = shared_answer.item_id));
CREATE POLICY from_there ON partnership.shared_answer FOR INSERT TO ${app_role} WITH CHECK (
    on_day = (SELECT sharing.viewer_today())
    AND by_part_id IN (SELECT h.partnership_id FROM partnership.held_v h)
    AND EXISTS (SELECT 1 FROM partnership.shared_item i WHERE i.id = item_id AND i.taken_back_on IS NULL
                   AND i.to_part_id IN (SELECT l.id FROM partnership.looks_into_v l)
                   AND (by_part_id = i.to_part_id
                        OR by_part_id IN (SELECT r.area_part_id FROM partnership.region_now_v r WHERE r.region_id = i.to_part_id))));
