-- What a partnership makes for others to use: protocols (their texts stay in partnership.protocol), information packs, data sets with
-- their dictionary, training packs. A version is worked on by those who answer for the product, and public once it is published.
CREATE TABLE partnership.product (
    id              uuid PRIMARY KEY,                  -- of a protocol: the id of the group that makes it
    partnership_id  uuid NOT NULL REFERENCES partnership.partnership (id),
    kind            text NOT NULL CHECK (kind IN ('PACK', 'DATA_SET', 'TRAINING', 'PROTOCOL')),
    title           text NOT NULL,
    about           text NOT NULL,
    made_by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    begun_on        date NOT NULL,
    UNIQUE (id, partnership_id)
);
CREATE INDEX product_by_partnership ON partnership.product (partnership_id);
CREATE INDEX product_by_maker ON partnership.product (made_by_seat_id);

-- The seats that answer for it.
CREATE TABLE partnership.product_owner (
    product_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    PRIMARY KEY (product_id, place_id),
    FOREIGN KEY (product_id, partnership_id) REFERENCES partnership.product (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX product_owner_by_partnership ON partnership.product_owner (partnership_id);
CREATE INDEX product_owner_by_place ON partnership.product_owner (place_id);

-- Who wrote it with them, called by role or by name as they chose; a name can be taken back.
CREATE TABLE partnership.product_writer (
    id             uuid PRIMARY KEY,
    product_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    called         text,                               -- none: by the side alone
    FOREIGN KEY (product_id, partnership_id) REFERENCES partnership.product (id, partnership_id)
);
CREATE INDEX product_writer_by_product ON partnership.product_writer (product_id);
CREATE INDEX product_writer_by_partnership ON partnership.product_writer (partnership_id);

-- Which rules of law it carries out, as they were when somebody last read the product against them.
CREATE TABLE partnership.product_rule (
    product_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    rule_id        text NOT NULL,
    rule_version   int NOT NULL,
    edition        text NOT NULL,
    read_on        date NOT NULL,
    PRIMARY KEY (product_id, rule_id, rule_version, edition),
    FOREIGN KEY (product_id, partnership_id) REFERENCES partnership.product (id, partnership_id)
);
CREATE INDEX product_rule_by_partnership ON partnership.product_rule (partnership_id);

CREATE TABLE partnership.product_version (
    id             uuid PRIMARY KEY,
    product_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    number         int NOT NULL CHECK (number > 0),
    words          text NOT NULL,                      -- the text; of a data set, how it was made and what it does not show
    role           text,                               -- whom a training pack is for
    minutes        int CHECK (minutes BETWEEN 1 AND 6000),
    tried          text,                               -- how a training pack was tried, and what came of it
    filename       text,                               -- of a data set: the file that was sent
    table_text     text,                               -- and what stood in it
    rows_read      int CHECK (rows_read > 0),
    changed        text,
    licence        text,
    published_on   date,
    next_look_on   date CHECK (next_look_on > published_on),
    UNIQUE (product_id, number),
    UNIQUE (id, partnership_id),
    UNIQUE (id, product_id),
    CHECK (num_nulls(changed, licence, published_on, next_look_on) IN (0, 4)),
    CHECK (num_nulls(filename, table_text, rows_read) IN (0, 3)),
    FOREIGN KEY (product_id, partnership_id) REFERENCES partnership.product (id, partnership_id)
);
CREATE UNIQUE INDEX one_version_in_the_making ON partnership.product_version (product_id) WHERE published_on IS NULL;
CREATE INDEX product_version_by_partnership ON partnership.product_version (partnership_id);

-- The dictionary of a data set: a line for each column.
CREATE TABLE partnership.data_column (
    version_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    number         int NOT NULL CHECK (number > 0),
    name           text NOT NULL,
    meaning        text NOT NULL,
    unit           text NOT NULL,
    holds          text NOT NULL CHECK (holds IN ('WORDS', 'WHOLE', 'NUMBER', 'DAY', 'YES_NO', 'CODE')),
    allowed        text NOT NULL,
    source         text NOT NULL,
    missing        text NOT NULL,
    people         boolean NOT NULL,                   -- it counts people
    PRIMARY KEY (version_id, number),
    FOREIGN KEY (version_id, partnership_id) REFERENCES partnership.product_version (id, partnership_id)
);
CREATE INDEX data_column_by_partnership ON partnership.data_column (partnership_id);

CREATE TABLE partnership.training_section (
    version_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    number         int NOT NULL CHECK (number > 0),
    title          text NOT NULL,
    words          text NOT NULL,
    minutes        int NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    PRIMARY KEY (version_id, number),
    FOREIGN KEY (version_id, partnership_id) REFERENCES partnership.product_version (id, partnership_id)
);
CREATE INDEX training_section_by_partnership ON partnership.training_section (partnership_id);

CREATE TABLE partnership.product_file (
    id             uuid PRIMARY KEY,
    version_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    filename       text NOT NULL,
    bytes          bytea NOT NULL,
    FOREIGN KEY (version_id, partnership_id) REFERENCES partnership.product_version (id, partnership_id)
);
CREATE INDEX product_file_by_version ON partnership.product_file (version_id);
CREATE INDEX product_file_by_partnership ON partnership.product_file (partnership_id);

CREATE TABLE partnership.product_adoption (
    id             uuid PRIMARY KEY,
    version_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,
    decided        text NOT NULL CHECK (decided IN ('ADOPT', 'ADAPT', 'DECLINE')),
    reason         text NOT NULL,
    on_day         date NOT NULL,
    UNIQUE (version_id, place_id),
    FOREIGN KEY (version_id, partnership_id) REFERENCES partnership.product_version (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX product_adoption_by_partnership ON partnership.product_adoption (partnership_id);
CREATE INDEX product_adoption_by_place ON partnership.product_adoption (place_id);

CREATE TABLE partnership.product_look (
    id             uuid PRIMARY KEY,
    version_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    on_day         date NOT NULL,
    found          text NOT NULL,
    next           text NOT NULL,
    next_look_on   date NOT NULL CHECK (next_look_on > on_day),
    FOREIGN KEY (version_id, partnership_id) REFERENCES partnership.product_version (id, partnership_id)
);
CREATE INDEX product_look_by_version ON partnership.product_look (version_id);
CREATE INDEX product_look_by_partnership ON partnership.product_look (partnership_id);

-- How often it was used, as a partner counted it: how many times, of what, in which days.
CREATE TABLE partnership.product_use (
    id             uuid PRIMARY KEY,
    product_id     uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,
    times          int NOT NULL CHECK (times >= 0),
    counted        text NOT NULL,
    from_day       date NOT NULL,
    until_day      date NOT NULL CHECK (until_day >= from_day),
    on_day         date NOT NULL,
    FOREIGN KEY (product_id, partnership_id) REFERENCES partnership.product (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX product_use_by_product ON partnership.product_use (product_id);
CREATE INDEX product_use_by_partnership ON partnership.product_use (partnership_id);
CREATE INDEX product_use_by_place ON partnership.product_use (place_id);

-- Protocols that groups have published are products from now on.
INSERT INTO partnership.product (id, partnership_id, kind, title, about, made_by_seat_id, begun_on)
SELECT g.id, g.partnership_id, 'PROTOCOL', g.name, g.product, p.made_by_seat_id, min(v.published_on)
  FROM partnership.task_group g JOIN partnership.protocol v ON v.group_id = g.id JOIN partnership.partnership p ON p.id = g.partnership_id
 GROUP BY g.id, g.partnership_id, g.name, g.product, p.made_by_seat_id;
INSERT INTO partnership.product_owner (product_id, partnership_id, place_id)
SELECT DISTINCT group_id, partnership_id, owner_id FROM partnership.protocol;

-- Row-level security -----------------------------------------------------------------------------------------------

-- Products that this viewer answers for today, or works for.
CREATE VIEW partnership.product_mine_v WITH (security_invoker = true) AS
    SELECT DISTINCT o.product_id AS id FROM partnership.product_owner o
     WHERE o.partnership_id IN (SELECT id FROM partnership.mine_v) OR o.place_id IN (SELECT id FROM partnership.held_v);
GRANT SELECT ON partnership.product_mine_v TO ${app_role};

DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['product', 'product_owner', 'product_writer', 'product_rule', 'product_version', 'data_column', 'training_section',
            'product_file', 'product_adoption', 'product_look', 'product_use'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    -- Read with what they hang on.
    FOREACH t IN ARRAY ARRAY['product_writer', 'product_rule', 'product_use'] LOOP
        EXECUTE format($p$CREATE POLICY with_the_product ON partnership.%I FOR SELECT TO ${app_role}
            USING (product_id IN (SELECT p.id FROM partnership.product p))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['data_column', 'training_section', 'product_file', 'product_adoption', 'product_look'] LOOP
        EXECUTE format($p$CREATE POLICY with_the_version ON partnership.%I FOR SELECT TO ${app_role}
            USING (version_id IN (SELECT v.id FROM partnership.product_version v))$p$, t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['product_writer', 'product_rule'] LOOP
        EXECUTE format($p$CREATE POLICY who_answers_for_it ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (product_id IN (SELECT id FROM partnership.product_mine_v))$p$, t);
    END LOOP;
    -- What a version is made of, until it is published.
    FOREACH t IN ARRAY ARRAY['data_column', 'training_section', 'product_file'] LOOP
        EXECUTE format($p$CREATE POLICY while_it_is_made ON partnership.%I FOR INSERT TO ${app_role}
            WITH CHECK (version_id IN (SELECT v.id FROM partnership.product_version v WHERE v.published_on IS NULL
                          AND v.product_id IN (SELECT id FROM partnership.product_mine_v)))$p$, t);
        EXECUTE format($p$CREATE POLICY while_it_is_made_taken_out ON partnership.%I FOR DELETE TO ${app_role}
            USING (version_id IN (SELECT v.id FROM partnership.product_version v WHERE v.published_on IS NULL
                          AND v.product_id IN (SELECT id FROM partnership.product_mine_v)))$p$, t);
        EXECUTE format('GRANT DELETE ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;

CREATE POLICY public_record ON partnership.product_owner FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY once_published ON partnership.product_version FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL AND published_on <= (SELECT sharing.viewer_today()));
CREATE POLICY who_answers_for_it_reads ON partnership.product_version FOR SELECT TO ${app_role}
    USING (product_id IN (SELECT id FROM partnership.product_mine_v));
CREATE POLICY once_published ON partnership.product FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL
        AND (kind = 'PROTOCOL' OR id IN (SELECT v.product_id FROM partnership.product_version v WHERE v.published_on IS NOT NULL)));
CREATE POLICY who_makes_it ON partnership.product FOR SELECT TO ${app_role}
    USING (made_by_seat_id = (SELECT sharing.viewer_seat()) OR id IN (SELECT id FROM partnership.product_mine_v)
        OR partnership_id IN (SELECT id FROM partnership.mine_v));

-- Whoever holds a seat at the table begins a product; a protocol is begun by the group that publishes it.
CREATE POLICY from_a_seat ON partnership.product FOR INSERT TO ${app_role}
    WITH CHECK (made_by_seat_id = (SELECT sharing.viewer_seat())
        AND (partnership_id IN (SELECT id FROM partnership.mine_v) OR partnership_id IN (SELECT partnership_id FROM partnership.held_v)
             OR kind = 'PROTOCOL' AND id IN (SELECT id FROM partnership.group_mine_v)));
CREATE POLICY by_its_maker ON partnership.product_owner FOR INSERT TO ${app_role}
    WITH CHECK ((product_id IN (SELECT p.id FROM partnership.product p WHERE p.made_by_seat_id = (SELECT sharing.viewer_seat()))
                 OR product_id IN (SELECT id FROM partnership.group_mine_v))
        AND partnership_id IN (SELECT p.partnership_id FROM partnership.product p WHERE p.id = product_id));
GRANT UPDATE (called) ON partnership.product_writer TO ${app_role};
CREATE POLICY who_answers_for_it_changes ON partnership.product_writer FOR UPDATE TO ${app_role}
    USING (product_id IN (SELECT id FROM partnership.product_mine_v)) WITH CHECK (product_id IN (SELECT id FROM partnership.product_mine_v));
CREATE POLICY who_answers_for_it ON partnership.product_version FOR INSERT TO ${app_role}
    WITH CHECK (published_on IS NULL AND product_id IN (SELECT id FROM partnership.product_mine_v));
GRANT UPDATE (words, role, minutes, tried, filename, table_text, rows_read, changed, licence, published_on, next_look_on)
    ON partnership.product_version TO ${app_role};
CREATE POLICY while_it_is_made ON partnership.product_version FOR UPDATE TO ${app_role}
    USING (published_on IS NULL AND product_id IN (SELECT id FROM partnership.product_mine_v))
    WITH CHECK (product_id IN (SELECT id FROM partnership.product_mine_v));
CREATE POLICY from_a_seat ON partnership.product_adoption FOR INSERT TO ${app_role}
    WITH CHECK (version_id IN (SELECT v.id FROM partnership.product_version v WHERE v.published_on IS NOT NULL)
        AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                 ELSE place_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY who_answers_for_it ON partnership.product_look FOR INSERT TO ${app_role}
    WITH CHECK (version_id IN (SELECT v.id FROM partnership.product_version v
                  WHERE v.published_on IS NOT NULL AND v.product_id IN (SELECT id FROM partnership.product_mine_v)));
CREATE POLICY from_a_seat ON partnership.product_use FOR INSERT TO ${app_role}
    WITH CHECK (product_id IN (SELECT p.id FROM partnership.product p)
        AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                 ELSE place_id IN (SELECT id FROM partnership.held_v) END);
