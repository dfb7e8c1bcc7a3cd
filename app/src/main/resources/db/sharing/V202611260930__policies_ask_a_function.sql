-- Policies that read tables with policies of their own grew into plans of hundreds of parts (measured: 646 for one person, 350 ms to plan,
-- 45 MB for each connection), and for an officer each statement first gathered the whole caseload. Now each row asks one question of the
-- entitlements by index. On the short list of security-definer functions: what they read has policies that would ask again.
CREATE FUNCTION sharing.sees_child(p_child uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM sharing.entitlement e
                    WHERE e.seat_id = sharing.viewer_seat() AND e.purpose = sharing.viewer_purpose() AND e.child_id = p_child AND NOT e.blocked
                      AND e.from_date <= sharing.viewer_today() AND (e.until_date IS NULL OR e.until_date >= sharing.viewer_today()));
END $$;

-- Through any of the child's confirmed records. With a tier: that tier, in rows written in that area.
CREATE FUNCTION sharing.sees_record(p_person uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM people.child_link l JOIN sharing.entitlement e ON e.child_id = l.child_id
                    WHERE l.person_id = p_person AND l.state = 'CONFIRMED' AND l.until_at IS NULL
                      AND e.seat_id = sharing.viewer_seat() AND e.purpose = sharing.viewer_purpose() AND NOT e.blocked
                      AND e.from_date <= sharing.viewer_today() AND (e.until_date IS NULL OR e.until_date >= sharing.viewer_today()));
END $$;
CREATE FUNCTION sharing.sees_row(p_person uuid, p_tier text, p_area uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM people.child_link l JOIN sharing.entitlement e ON e.child_id = l.child_id
                    WHERE l.person_id = p_person AND l.state = 'CONFIRMED' AND l.until_at IS NULL
                      AND e.seat_id = sharing.viewer_seat() AND e.purpose = sharing.viewer_purpose() AND NOT e.blocked
                      AND e.tier = p_tier AND (e.area_id IS NULL OR e.area_id = p_area)
                      AND e.from_date <= sharing.viewer_today() AND (e.until_date IS NULL OR e.until_date >= sharing.viewer_today()));
END $$;
REVOKE ALL ON FUNCTION sharing.sees_child(uuid), sharing.sees_record(uuid), sharing.sees_row(uuid, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sharing.sees_child(uuid), sharing.sees_record(uuid), sharing.sees_row(uuid, text, uuid) TO ${app_role};

ALTER POLICY entitled ON people.child_link USING (sharing.sees_child(child_id));
ALTER POLICY entitled ON people.child USING (sharing.sees_child(id));
ALTER POLICY entitled ON people.other_name USING (sharing.sees_record(person_id));
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['people.relationship', 'people.family_supporter', 'people.involvement', 'people.residence',
                             'sharing.young_persons_choice', 'sharing.representative'] LOOP
        EXECUTE format('ALTER POLICY entitled ON %s USING (sharing.sees_record(child_person_id))', t);
    END LOOP;
END $do$;
ALTER POLICY child_entitled ON people.person USING (is_child AND sharing.sees_record(id));
ALTER POLICY of_family ON people.seat USING (agency_id IS NULL AND (
    sharing.sees_record(person_id)
    OR EXISTS (SELECT 1 FROM people.relationship r WHERE r.adult_person_id = seat.person_id)
    OR EXISTS (SELECT 1 FROM people.family_supporter h WHERE h.supporter_person_id = seat.person_id)));
