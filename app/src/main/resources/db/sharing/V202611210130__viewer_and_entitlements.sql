-- Who is looking, and what the Java rules have entitled them to. Row-level security only asks.
CREATE SCHEMA sharing;
GRANT USAGE ON SCHEMA sharing TO ${app_role};

-- A transaction without a viewer is an error, never an empty list.
CREATE FUNCTION sharing.viewer_setting(name text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE v text := NULLIF(current_setting('throughline.' || name, true), '');
BEGIN
    IF v IS NULL THEN
        RAISE EXCEPTION 'This transaction has no viewer (%)', name USING ERRCODE = 'TL001';
    END IF;
    RETURN v;
END $$;
CREATE FUNCTION sharing.viewer_account() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT sharing.viewer_setting('account')::uuid $$;
CREATE FUNCTION sharing.viewer_person() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT sharing.viewer_setting('person')::uuid $$;
CREATE FUNCTION sharing.viewer_seat() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT sharing.viewer_setting('seat')::uuid $$;
CREATE FUNCTION sharing.viewer_purpose() RETURNS text LANGUAGE sql STABLE AS $$ SELECT sharing.viewer_setting('purpose') $$;
CREATE FUNCTION sharing.viewer_today() RETURNS date LANGUAGE sql STABLE AS $$ SELECT sharing.viewer_setting('today')::date $$;
-- The agency of the seat; families have none.
CREATE FUNCTION sharing.viewer_agency() RETURNS uuid LANGUAGE sql STABLE AS
    $$ SELECT NULLIF(current_setting('throughline.agency', true), '')::uuid $$;

-- What a seat may see of a child, on which days, for which purpose. area_id set: only rows written in that area.
CREATE TABLE sharing.entitlement (
    seat_id    uuid NOT NULL REFERENCES people.seat (id),
    child_id   uuid NOT NULL REFERENCES people.child (id),
    tier       text NOT NULL CHECK (tier IN ('OPEN', 'CIRCLE', 'NAMED', 'SEALED')),
    purpose    text NOT NULL,
    may_write  boolean NOT NULL,
    area_id    uuid REFERENCES people.area (id),
    because    text NOT NULL,
    from_date  date NOT NULL,
    until_date date,
    blocked    boolean NOT NULL DEFAULT false,
    UNIQUE NULLS NOT DISTINCT (seat_id, child_id, tier, purpose, area_id, because, from_date, until_date, may_write, blocked)
);
CREATE INDEX entitlement_by_seat ON sharing.entitlement (seat_id, purpose, child_id, tier);
CREATE INDEX entitlement_by_child ON sharing.entitlement (child_id);

-- A court's order that keeps one person from a child's record.
CREATE TABLE sharing.court_order (
    id                uuid PRIMARY KEY,
    child_person_id   uuid NOT NULL REFERENCES people.person (id),
    against_person_id uuid NOT NULL REFERENCES people.person (id),
    kind              text NOT NULL CHECK (kind IN ('NON_MOLESTATION', 'PROHIBITED_STEPS', 'SECTION_91_14', 'NO_CONTACT', 'OTHER')),
    keeps_from_record boolean NOT NULL,
    evidence          text NOT NULL,
    from_date         date NOT NULL,
    until_date        date CHECK (until_date >= from_date),
    recorded_at       timestamptz NOT NULL
);
CREATE INDEX court_order_by_child ON sharing.court_order (child_person_id);

-- A young person's choice who of the family may see and be told (R-A3, R-A5): by topic, dated, theirs alone.
CREATE TABLE sharing.young_persons_choice (
    id              uuid PRIMARY KEY,
    child_person_id uuid NOT NULL REFERENCES people.person (id),
    adult_person_id uuid NOT NULL REFERENCES people.person (id),
    may_see         boolean NOT NULL,
    from_date       date NOT NULL,
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX young_persons_choice_by_child ON sharing.young_persons_choice (child_person_id);

-- A competent child's objection to one adult (R-202): from a tier on, unless its overruling is recorded.
CREATE TABLE sharing.childs_objection (
    id                uuid PRIMARY KEY,
    child_person_id   uuid NOT NULL REFERENCES people.person (id),
    against_person_id uuid NOT NULL REFERENCES people.person (id),
    from_tier         text NOT NULL CHECK (from_tier IN ('OPEN', 'CIRCLE', 'NAMED', 'SEALED')),
    competence        text NOT NULL,          -- who judged that the child understands, when and how
    from_date         date NOT NULL,
    until_date        date CHECK (until_date >= from_date),
    overruled_ground  text,
    overruled_by_seat_id uuid REFERENCES people.seat (id),
    overruled_from    date,
    recorded_at       timestamptz NOT NULL,
    CHECK (num_nulls(overruled_ground, overruled_by_seat_id, overruled_from) IN (0, 3))
);
CREATE INDEX childs_objection_by_child ON sharing.childs_objection (child_person_id);

-- Who acts for a young person that lacks capacity for a decision (R-A4).
CREATE TABLE sharing.representative (
    id              uuid PRIMARY KEY,
    child_person_id uuid NOT NULL REFERENCES people.person (id),
    adult_person_id uuid NOT NULL REFERENCES people.person (id),
    decision        text NOT NULL,
    assessed_by     text NOT NULL,
    from_date       date NOT NULL,
    until_date      date CHECK (until_date >= from_date),
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX representative_by_child ON sharing.representative (child_person_id);

GRANT SELECT, INSERT ON sharing.childs_objection, sharing.representative TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON sharing.entitlement TO ${app_role};
GRANT SELECT, INSERT ON sharing.court_order, sharing.young_persons_choice TO ${app_role};
GRANT UPDATE (until_date) ON sharing.court_order TO ${app_role};

-- Row-level security -------------------------------------------------------------------------------------------
-- Service purposes: RULES works out entitlements, SIGN_IN knows accounts, SET_UP creates people; none of them
-- opens child.* or journey.*. The migration role has a policy of its own on every protected table.

ALTER TABLE sharing.entitlement ENABLE ROW LEVEL SECURITY;
ALTER TABLE sharing.entitlement FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON sharing.entitlement TO ${owner_role} USING (true) WITH CHECK (true);
-- Only what holds today: a right that has ended or is blocked is not there, not even as a row that names the child.
CREATE POLICY own_seat ON sharing.entitlement FOR SELECT TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()) AND purpose = (SELECT sharing.viewer_purpose()) AND NOT blocked
       AND from_date <= (SELECT sharing.viewer_today())
       AND (until_date IS NULL OR until_date >= (SELECT sharing.viewer_today())));
CREATE POLICY rules ON sharing.entitlement TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'RULES') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'RULES');

-- The children that this viewer may see today, in the seat and for the purpose they act in.
CREATE VIEW sharing.my_children_v WITH (security_invoker = true) AS
    SELECT child_id, tier, area_id, may_write
      FROM sharing.entitlement
     WHERE seat_id = (SELECT sharing.viewer_seat())
       AND purpose = (SELECT sharing.viewer_purpose())
       AND NOT blocked
       AND from_date <= (SELECT sharing.viewer_today())
       AND (until_date IS NULL OR until_date >= (SELECT sharing.viewer_today()));
GRANT SELECT ON sharing.my_children_v TO ${app_role};

-- The person records through which this viewer may see those children.
ALTER TABLE people.child_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.child_link FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON people.child_link TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY entitled ON people.child_link FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM sharing.my_children_v m WHERE m.child_id = child_link.child_id));
CREATE POLICY service ON people.child_link TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP'))
    WITH CHECK ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP'));

CREATE VIEW sharing.my_person_records_v WITH (security_invoker = true) AS
    SELECT l.person_id, m.child_id, m.tier, m.area_id, m.may_write
      FROM sharing.my_children_v m
      JOIN people.child_link l ON l.child_id = m.child_id AND l.state = 'CONFIRMED' AND l.until_at IS NULL;
GRANT SELECT ON sharing.my_person_records_v TO ${app_role};

ALTER TABLE people.child ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.child FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON people.child TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY entitled ON people.child FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM sharing.my_children_v m WHERE m.child_id = child.id));
CREATE POLICY service ON people.child TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP'))
    WITH CHECK ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP'));

-- Tables about a child, keyed by the child's person record.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['people.relationship', 'people.family_supporter', 'people.involvement', 'people.residence',
                             'sharing.court_order', 'sharing.young_persons_choice', 'sharing.childs_objection',
                             'sharing.representative'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON %s TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY entitled ON %s FOR SELECT TO ${app_role}
            USING (EXISTS (SELECT 1 FROM sharing.my_person_records_v m WHERE m.person_id = child_person_id))$p$, t);
        EXECUTE format($p$CREATE POLICY service ON %s TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP'))
            WITH CHECK ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP'))$p$, t);
    END LOOP;
END $do$;
-- An order or a child's objection is not for every eye that sees the child: only the rules and set-up read it.
DROP POLICY entitled ON sharing.court_order;
DROP POLICY entitled ON sharing.childs_objection;

-- The supporters of a family are found by person when a name is shown.
CREATE INDEX IF NOT EXISTS family_supporter_by_supporter ON people.family_supporter (supporter_person_id);

-- Persons: yourself; the children you may see; the adults of those children; everybody who holds an agency's seat.
ALTER TABLE people.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.person FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON people.person TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY self ON people.person FOR SELECT TO ${app_role} USING (id = (SELECT sharing.viewer_person()));
CREATE POLICY child_entitled ON people.person FOR SELECT TO ${app_role}
    USING (is_child AND EXISTS (SELECT 1 FROM sharing.my_person_records_v m WHERE m.person_id = person.id));
CREATE POLICY adult_of_entitled_child ON people.person FOR SELECT TO ${app_role}
    USING (NOT is_child AND (
        EXISTS (SELECT 1 FROM people.relationship r WHERE r.adult_person_id = person.id)
        OR EXISTS (SELECT 1 FROM people.family_supporter h WHERE h.supporter_person_id = person.id)));
CREATE POLICY works_here ON people.person FOR SELECT TO ${app_role}
    USING (NOT is_child AND EXISTS (SELECT 1 FROM people.seat s WHERE s.person_id = person.id AND s.agency_id IS NOT NULL));
CREATE POLICY service ON people.person TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP', 'SIGN_IN'))
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SET_UP');

-- Identifiers and contact details: one's own, and set-up. Roles with a gateway come by named grants.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['people.identifier', 'people.contact_detail'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON %s TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY own ON %s FOR SELECT TO ${app_role} USING (person_id = (SELECT sharing.viewer_person()))$p$, t);
        EXECUTE format($p$CREATE POLICY service ON %s TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) = 'SET_UP') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SET_UP')$p$, t);
    END LOOP;
END $do$;

-- Accounts: one's own, sign-in and set-up. Seats of agencies are public inside; family seats follow the person.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['people.account', 'people.account_person'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON %s TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY service ON %s TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) IN ('SIGN_IN', 'SET_UP'))
            WITH CHECK ((SELECT sharing.viewer_purpose()) IN ('SIGN_IN', 'SET_UP'))$p$, t);
    END LOOP;
END $do$;
CREATE POLICY own ON people.account FOR SELECT TO ${app_role} USING (id = (SELECT sharing.viewer_account()));
CREATE POLICY own ON people.account_person FOR SELECT TO ${app_role} USING (account_id = (SELECT sharing.viewer_account()));

ALTER TABLE people.seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE people.seat FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON people.seat TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_an_agency ON people.seat FOR SELECT TO ${app_role}
    USING (agency_id IS NOT NULL AND (SELECT sharing.viewer_seat()) IS NOT NULL);
CREATE POLICY own ON people.seat FOR SELECT TO ${app_role} USING (person_id = (SELECT sharing.viewer_person()));
CREATE POLICY of_family ON people.seat FOR SELECT TO ${app_role}
    USING (agency_id IS NULL AND (
        EXISTS (SELECT 1 FROM sharing.my_person_records_v m WHERE m.person_id = seat.person_id)
        OR EXISTS (SELECT 1 FROM people.relationship r WHERE r.adult_person_id = seat.person_id)
        OR EXISTS (SELECT 1 FROM people.family_supporter h WHERE h.supporter_person_id = seat.person_id)));
CREATE POLICY service ON people.seat TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IN ('RULES', 'SET_UP', 'SIGN_IN'))
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SET_UP');

-- Who may see a child, for the strip "seen by ...": on the short list of security-definer functions, because a policy
-- on entitlement that reads entitlement would recurse. It answers only for a child the viewer may see today.
CREATE FUNCTION sharing.circle_of(p_child uuid) RETURNS TABLE (seat_id uuid, tier text, may_write boolean, because text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT e.seat_id, e.tier, e.may_write, e.because
      FROM sharing.entitlement e
     WHERE e.child_id = p_child AND NOT e.blocked
       AND e.from_date <= sharing.viewer_today() AND (e.until_date IS NULL OR e.until_date >= sharing.viewer_today())
       AND EXISTS (SELECT 1 FROM sharing.entitlement mine
                    WHERE mine.child_id = p_child AND mine.seat_id = sharing.viewer_seat()
                      AND mine.purpose = sharing.viewer_purpose() AND NOT mine.blocked
                      AND mine.from_date <= sharing.viewer_today()
                      AND (mine.until_date IS NULL OR mine.until_date >= sharing.viewer_today()))
$$;
REVOKE ALL ON FUNCTION sharing.circle_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sharing.circle_of(uuid) TO ${app_role};
GRANT EXECUTE ON FUNCTION sharing.viewer_setting(text), sharing.viewer_account(), sharing.viewer_person(), sharing.viewer_seat(),
    sharing.viewer_purpose(), sharing.viewer_today(), sharing.viewer_agency() TO ${app_role};
