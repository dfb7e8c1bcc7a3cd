-- Joint courses: offered to several sides, with the mix that they set themselves beforehand; who came, by side and organisation; and
-- what those who came changed afterwards, asked later. No name of a person stands here.
CREATE TABLE partnership.course (
    id              uuid PRIMARY KEY,
    partnership_id  uuid NOT NULL REFERENCES partnership.partnership (id),
    title           text NOT NULL CHECK (btrim(title) <> ''),
    about           text NOT NULL CHECK (btrim(about) <> ''),
    product_id      uuid REFERENCES partnership.product (id),       -- the training pack that it uses
    on_day          date NOT NULL,
    at_place        text NOT NULL CHECK (btrim(at_place) <> ''),
    places          int NOT NULL CHECK (places BETWEEN 1 AND 500),
    fewest_agencies int NOT NULL CHECK (fewest_agencies BETWEEN 1 AND 50),
    asked_from      date NOT NULL CHECK (asked_from > on_day),      -- what changed is asked from this day on
    offered_on      date NOT NULL,
    called_off_on   date,
    UNIQUE (id, partnership_id)
);
CREATE INDEX course_by_partnership ON partnership.course (partnership_id, on_day);
CREATE INDEX course_by_product ON partnership.course (product_id);

-- For whom it is, and how many of each the course set itself beforehand.
CREATE TABLE partnership.course_side (
    course_id      uuid NOT NULL,
    partnership_id uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    aim            int NOT NULL CHECK (aim BETWEEN 1 AND 500),
    PRIMARY KEY (course_id, role),
    FOREIGN KEY (course_id, partnership_id) REFERENCES partnership.course (id, partnership_id)
);

-- Places taken by one seat, or written down for people without a sign-in; and how many of them came.
CREATE TABLE partnership.course_places (
    id             uuid PRIMARY KEY,
    course_id      uuid NOT NULL,
    partnership_id uuid NOT NULL,
    seat_id        uuid REFERENCES people.seat (id),        -- from which they were taken; never shown
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    agency         text CHECK (btrim(agency) <> ''),        -- null: families
    people         int NOT NULL CHECK (people BETWEEN 1 AND 100),
    taken_on       date NOT NULL,
    came           int CHECK (came BETWEEN 0 AND 100),
    UNIQUE (course_id, seat_id),
    UNIQUE (id, partnership_id),
    CHECK (agency IS NOT NULL OR role IN ('PARENT_CARER', 'YOUNG_PERSON')),
    FOREIGN KEY (course_id, partnership_id) REFERENCES partnership.course (id, partnership_id)
);
CREATE INDEX course_places_by_partnership ON partnership.course_places (partnership_id);
CREATE INDEX course_places_by_seat ON partnership.course_places (seat_id);

-- What those who came changed afterwards; no satisfaction scores. Everybody reads it, with the side alone.
CREATE TABLE partnership.course_later (
    places_id      uuid PRIMARY KEY,
    course_id      uuid NOT NULL,
    partnership_id uuid NOT NULL,
    role           text NOT NULL CHECK (role IN ('PARENT_CARER', 'YOUNG_PERSON', 'EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY')),
    changed        text NOT NULL CHECK (changed IN ('CHANGED', 'TRIED', 'NOTHING')),
    words          text NOT NULL CHECK (btrim(words) <> ''),
    said_on        date NOT NULL,
    FOREIGN KEY (places_id, partnership_id) REFERENCES partnership.course_places (id, partnership_id),
    FOREIGN KEY (course_id, partnership_id) REFERENCES partnership.course (id, partnership_id)
);
CREATE INDEX course_later_by_course ON partnership.course_later (course_id);
CREATE INDEX course_later_by_partnership ON partnership.course_later (partnership_id);

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['course', 'course_side', 'course_places', 'course_later'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['course', 'course_side', 'course_later'] LOOP
        EXECUTE format($p$CREATE POLICY public_record ON partnership.%I FOR SELECT TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IS NOT NULL)$p$, t);
    END LOOP;
END $do$;

CREATE POLICY who_works_for_it ON partnership.course FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND called_off_on IS NULL AND offered_on = (SELECT sharing.viewer_today())
    AND (product_id IS NULL OR product_id IN (SELECT p.id FROM partnership.product p WHERE p.partnership_id = course.partnership_id)));
GRANT UPDATE (called_off_on) ON partnership.course TO ${app_role};
CREATE POLICY who_works_for_it_changes ON partnership.course FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
-- What a course set itself cannot be added to on a later day.
CREATE POLICY set_beforehand ON partnership.course_side FOR INSERT TO ${app_role} WITH CHECK (
    course_id IN (SELECT c.id FROM partnership.course c WHERE c.partnership_id = course_side.partnership_id
                   AND c.offered_on = (SELECT sharing.viewer_today()) AND c.partnership_id IN (SELECT id FROM partnership.mine_v)));

CREATE POLICY own_and_who_works_for_it ON partnership.course_places FOR SELECT TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) OR partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY counted ON partnership.course_places FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'COUNTING');
CREATE POLICY taken ON partnership.course_places FOR INSERT TO ${app_role} WITH CHECK (
    came IS NULL AND taken_on = (SELECT sharing.viewer_today())
    AND course_id IN (SELECT c.id FROM partnership.course c
                       WHERE c.partnership_id = course_places.partnership_id AND c.called_off_on IS NULL)
    AND CASE WHEN seat_id IS NULL THEN partnership_id IN (SELECT id FROM partnership.mine_v)
             ELSE seat_id = (SELECT sharing.viewer_seat())
                  AND (SELECT sharing.viewer_purpose()) IN ('FAMILY', 'FAMILY_VOICE', 'SEN_SUPPORT', 'HEALTH_CARE', 'SOCIAL_CARE', 'STATUTORY') END);
GRANT UPDATE (came) ON partnership.course_places TO ${app_role};
CREATE POLICY who_works_for_it_counts ON partnership.course_places FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
GRANT DELETE ON partnership.course_places TO ${app_role};
CREATE POLICY given_back ON partnership.course_places FOR DELETE TO ${app_role}
    USING (came IS NULL AND (seat_id = (SELECT sharing.viewer_seat()) OR partnership_id IN (SELECT id FROM partnership.mine_v)));

-- Said by whoever took the places, or told to who works for the partnership by people without a sign-in.
CREATE POLICY those_who_came ON partnership.course_later FOR INSERT TO ${app_role} WITH CHECK (
    said_on = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.course_places p JOIN partnership.course c ON c.id = p.course_id
                 WHERE p.id = places_id AND p.course_id = course_later.course_id AND p.partnership_id = course_later.partnership_id
                   AND p.role = course_later.role AND p.came > 0 AND c.asked_from <= (SELECT sharing.viewer_today())
                   AND (p.seat_id = (SELECT sharing.viewer_seat()) OR p.seat_id IS NULL)));
