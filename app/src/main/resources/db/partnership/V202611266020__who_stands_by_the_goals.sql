-- Who stands by the goals: what each seat said of exactly the words it read. Everybody may read it; nothing is written over.
CREATE TABLE partnership.signup (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    number         bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    conveyed       boolean NOT NULL,
    version        int NOT NULL CHECK (version > 0),
    hash           text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    why_not        text CHECK (why_not <> ''),
    on_day         date NOT NULL,
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX signup_by_partnership ON partnership.signup (partnership_id, place_id, number DESC);
CREATE INDEX signup_by_place ON partnership.signup (place_id);

ALTER TABLE partnership.signup ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.signup FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON partnership.signup TO ${app_role};
CREATE POLICY migration ON partnership.signup TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY public_record ON partnership.signup FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL);
-- A seat speaks for itself; for a seat with which nobody signs in, whoever works for the partnership writes down what it said.
CREATE POLICY from_a_seat ON partnership.signup FOR INSERT TO ${app_role}
    WITH CHECK (CASE WHEN conveyed
                     THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                          AND place_id IN (SELECT p.id FROM partnership.place p WHERE p.seat_id IS NULL)
                     ELSE place_id IN (SELECT id FROM partnership.held_v) END);
