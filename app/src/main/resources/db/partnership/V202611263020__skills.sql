-- Who can do what: said by each person of themselves, with how to reach them and until when. Read by members of the partnership, and of
-- the region where the person chose so; past its last day nobody reads it. And the skills that a partnership is looking for.
CREATE TABLE partnership.skill_offer (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    seat_id        uuid NOT NULL REFERENCES people.seat (id),
    skill          text NOT NULL CHECK (btrim(skill) <> ''),
    what           text NOT NULL CHECK (btrim(what) <> ''),
    called         text NOT NULL CHECK (btrim(called) <> ''),       -- as the person wants to be called
    agency         text NOT NULL CHECK (btrim(agency) <> ''),
    free           text NOT NULL CHECK (btrim(free) <> ''),         -- how much time, and when
    reached        text NOT NULL CHECK (btrim(reached) <> ''),
    in_region      boolean NOT NULL,
    offered_on     date NOT NULL,
    until_day      date NOT NULL CHECK (until_day > offered_on AND until_day <= offered_on + 366)
);
CREATE INDEX skill_offer_by_partnership ON partnership.skill_offer (partnership_id);
CREATE INDEX skill_offer_by_seat ON partnership.skill_offer (seat_id);

CREATE TABLE partnership.skill_wanted (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    skill          text NOT NULL CHECK (btrim(skill) <> ''),
    why            text NOT NULL CHECK (btrim(why) <> ''),
    wanted_on      date NOT NULL,
    ended_on       date CHECK (ended_on >= wanted_on)
);
CREATE INDEX skill_wanted_by_partnership ON partnership.skill_wanted (partnership_id);

-- Partnerships of which this viewer is a member: a seat at the table, or leading or facilitating it.
CREATE VIEW partnership.member_v WITH (security_invoker = true) AS
    SELECT h.partnership_id AS id FROM partnership.held_v h UNION SELECT m.id FROM partnership.mine_v m;
-- Areas that are in a region today with one of them.
CREATE VIEW partnership.beside_v WITH (security_invoker = true) AS
    SELECT DISTINCT other.area_part_id AS id
      FROM partnership.region_now_v own
      JOIN partnership.region_now_v other ON other.region_id = own.region_id
      JOIN partnership.partnership r ON r.id = own.region_id AND r.kind = 'REGION'
     WHERE own.area_part_id IN (SELECT id FROM partnership.member_v);
GRANT SELECT ON partnership.member_v, partnership.beside_v TO ${app_role};

-- Row-level security -----------------------------------------------------------------------------------------------
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['skill_offer', 'skill_wanted'] LOOP
        EXECUTE format('ALTER TABLE partnership.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE partnership.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON partnership.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format('GRANT SELECT, INSERT ON partnership.%I TO ${app_role}', t);
    END LOOP;
END $do$;
CREATE POLICY own ON partnership.skill_offer FOR SELECT TO ${app_role} USING (seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY members_until_its_day ON partnership.skill_offer FOR SELECT TO ${app_role} USING (
    until_day >= (SELECT sharing.viewer_today())
    AND (partnership_id IN (SELECT id FROM partnership.member_v)
         OR in_region AND partnership_id IN (SELECT id FROM partnership.beside_v)));
CREATE POLICY of_oneself ON partnership.skill_offer FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat()) AND offered_on = (SELECT sharing.viewer_today())
    AND (SELECT sharing.viewer_purpose()) IN ('PARTNERSHIP', 'FAMILY_VOICE', 'SEN_SUPPORT', 'HEALTH_CARE', 'SOCIAL_CARE', 'STATUTORY')
    AND partnership_id IN (SELECT p.id FROM partnership.partnership p));
GRANT DELETE ON partnership.skill_offer TO ${app_role};
CREATE POLICY taken_back ON partnership.skill_offer FOR DELETE TO ${app_role} USING (seat_id = (SELECT sharing.viewer_seat()));

CREATE POLICY public_record ON partnership.skill_wanted FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) IS NOT NULL);
CREATE POLICY who_works_for_it ON partnership.skill_wanted FOR INSERT TO ${app_role} WITH CHECK (
    partnership_id IN (SELECT id FROM partnership.mine_v) AND ended_on IS NULL AND wanted_on = (SELECT sharing.viewer_today()));
GRANT UPDATE (ended_on) ON partnership.skill_wanted TO ${app_role};
CREATE POLICY who_works_for_it_changes ON partnership.skill_wanted FOR UPDATE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v)) WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
