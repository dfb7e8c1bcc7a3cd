-- Finding a child: only ids, only of children whom the viewer may see today, never how many others there are.

-- Another name is for whoever sees the child; the keys made from names are for set-up alone, which makes them.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['people.other_name', 'people.name_word', 'people.name_key'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON %s TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY service ON %s TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) = 'SET_UP') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SET_UP')$p$, t);
    END LOOP;
END $do$;
CREATE POLICY entitled ON people.other_name FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM sharing.my_person_records_v m WHERE m.person_id = other_name.person_id));

-- What a seat sees by itself and not by way of an area: a school's roll, a caseload.
CREATE INDEX entitlement_by_seat_itself ON sharing.entitlement (seat_id, purpose, child_id) WHERE area_id IS NULL AND tier = 'OPEN';

-- Whether the seat that is acting may see this child today at all. Every tier's rights begin with the open one.
CREATE FUNCTION sharing.sees_today(p_child uuid, p_seat uuid, p_purpose text, p_today date) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM sharing.entitlement e
                    WHERE e.seat_id = p_seat AND e.purpose = p_purpose AND e.child_id = p_child AND e.tier = 'OPEN'
                      AND NOT e.blocked AND e.from_date <= p_today AND (e.until_date IS NULL OR e.until_date >= p_today))
$$;
REVOKE ALL ON FUNCTION sharing.sees_today(uuid, uuid, text, date) FROM PUBLIC;

SELECT similarity('a', 'b'); -- loads what the setting below belongs to
-- On the short list of security-definer functions: likeness of words uses no index under row-level security. The nearest
-- first: words alike, sounding alike, or beginning so. Rights are asked for each child before it counts towards the most.
CREATE FUNCTION sharing.find_by_name(p_words text[], p_sounds text[], p_born date, p_most int)
RETURNS TABLE (child_id uuid, person_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, extensions, public, pg_temp SET pg_trgm.similarity_threshold = 0.4 SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    v_seat    uuid := sharing.viewer_seat();
    v_purpose text := sharing.viewer_purpose();
    v_today   date := sharing.viewer_today();
    v_areas   uuid[] := ARRAY(SELECT sa.area_id FROM people.seat_area sa WHERE sa.seat_id = v_seat);
    v_near    text[];
    v_asked   int[];
    v_scores  real[];
    v_found   uuid[] := '{}';
    v_matched int := 0;
    v_child   uuid;
    candidate record;
BEGIN
    IF cardinality(p_words) NOT BETWEEN 1 AND 8 OR cardinality(p_sounds) <> cardinality(p_words) OR p_most NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION 'Expected 1 to 8 words with their sounds and 1 to 100 children, found %, % and %',
            cardinality(p_words), cardinality(p_sounds), p_most;
    END IF;
    SELECT array_agg(w.word), array_agg(w.asked), array_agg(w.score) INTO v_near, v_asked, v_scores
      FROM unnest(p_words, p_sounds) WITH ORDINALITY AS a (word, sound, asked)
     CROSS JOIN LATERAL (
        SELECT near.word, a.asked::int AS asked, max(near.score)::real AS score FROM (
            SELECT n.word, 1.0 AS score FROM people.name_word n WHERE n.word = a.word
            UNION ALL
            (SELECT n.word, 0.9 FROM people.name_word n WHERE n.word > a.word AND n.word < a.word || '{' ORDER BY n.word LIMIT 200)
            UNION ALL
            (SELECT n.word, 0.3 + 0.5 * similarity(n.word, a.word) FROM people.name_word n
              WHERE length(a.word) > 2 AND n.word % a.word ORDER BY similarity(n.word, a.word) DESC LIMIT 100)
            UNION ALL
            (SELECT n.word, 0.4 + 0.3 * similarity(n.word, a.word) FROM people.name_word n
              WHERE length(a.sound) > 1 AND n.sound = a.sound ORDER BY similarity(n.word, a.word) DESC LIMIT 100)
        ) near GROUP BY near.word ORDER BY 3 DESC, near.word LIMIT 200
     ) w;
    FOR candidate IN
        WITH near AS MATERIALIZED (
            SELECT * FROM unnest(v_near, v_asked, v_scores) AS n (word, asked, score)
        ), by_itself AS (
            SELECT DISTINCT l.person_id FROM sharing.entitlement e
              JOIN people.child_link l ON l.child_id = e.child_id AND l.state = 'CONFIRMED' AND l.until_at IS NULL
             WHERE e.seat_id = v_seat AND e.purpose = v_purpose AND e.area_id IS NULL AND e.tier = 'OPEN' AND NOT e.blocked
               AND e.from_date <= v_today AND (e.until_date IS NULL OR e.until_date >= v_today)
        ), hit AS (
            SELECT k.person_id, n.asked, max(n.score) AS score
              FROM near n JOIN people.name_key k ON k.word = n.word AND k.area_id = ANY (v_areas)
             GROUP BY 1, 2
            UNION
            SELECT k.person_id, n.asked, max(n.score)
              FROM by_itself m JOIN people.name_key k ON k.person_id = m.person_id JOIN near n ON n.word = k.word
             GROUP BY 1, 2
        )
        SELECT h.person_id, count(*)::int AS matched, sum(h.score) AS score
          FROM hit h
         WHERE p_born IS NULL OR EXISTS (SELECT 1 FROM people.person p WHERE p.id = h.person_id AND p.born = p_born)
         GROUP BY h.person_id ORDER BY 2 DESC, 3 DESC, 1
    LOOP
        EXIT WHEN candidate.matched < v_matched;
        FOR v_child IN
            SELECT l.child_id FROM people.child_link l
             WHERE l.person_id = candidate.person_id AND l.state = 'CONFIRMED' AND l.until_at IS NULL
        LOOP
            IF NOT v_child = ANY (v_found) AND sharing.sees_today(v_child, v_seat, v_purpose, v_today) THEN
                v_matched := candidate.matched;
                v_found := v_found || v_child;
                child_id := v_child;
                person_id := candidate.person_id;
                RETURN NEXT;
            END IF;
        END LOOP;
        EXIT WHEN cardinality(v_found) >= p_most;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION sharing.find_by_name(text[], text[], date, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sharing.find_by_name(text[], text[], date, int) TO ${app_role};

-- On the same list: an identifier is read by set-up alone, and this says only whose it is, to staff who see that child
-- today; by NHS number to health roles only (R-216).
CREATE FUNCTION sharing.find_by_number(p_kind text, p_value text) RETURNS TABLE (child_id uuid, person_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    v_seat    uuid := sharing.viewer_seat();
    v_purpose text := sharing.viewer_purpose();
    v_today   date := sharing.viewer_today();
    candidate record;
BEGIN
    IF v_purpose NOT IN ('SEN_SUPPORT', 'HEALTH_CARE', 'SOCIAL_CARE', 'STATUTORY') OR (p_kind = 'NHS_NUMBER' AND v_purpose <> 'HEALTH_CARE') THEN
        RETURN;
    END IF;
    FOR candidate IN
        SELECT DISTINCT l.child_id, l.person_id FROM people.identifier i
          JOIN people.child_link l ON l.person_id = i.person_id AND l.state = 'CONFIRMED' AND l.until_at IS NULL
         WHERE i.kind = p_kind AND i.value = p_value LIMIT 20
    LOOP
        IF sharing.sees_today(candidate.child_id, v_seat, v_purpose, v_today) THEN
            child_id := candidate.child_id;
            person_id := candidate.person_id;
            RETURN NEXT;
        END IF;
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION sharing.find_by_number(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sharing.find_by_number(text, text) TO ${app_role};
