-- What a word means in this partnership, with its source, said on a day by whoever works for it. Nothing is changed: what is said later
-- stands first, and a row without a meaning says that the general one holds again. Everybody reads them.
CREATE TABLE partnership.own_meaning (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    term           text NOT NULL CHECK (btrim(term) <> '' AND length(term) <= 60),
    meaning        text CHECK (btrim(meaning) <> '' AND length(meaning) <= 500),
    source         text CHECK (btrim(source) <> '' AND length(source) <= 200),
    said_by_id     uuid,                               -- the seat; none where whoever began the partnership holds none
    said_on        date NOT NULL,
    turn           integer NOT NULL CHECK (turn BETWEEN 1 AND 2000),
    CHECK (num_nulls(meaning, source) IN (0, 2)),
    UNIQUE (partnership_id, turn),
    FOREIGN KEY (said_by_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX own_meaning_by_sayer ON partnership.own_meaning (said_by_id);

ALTER TABLE partnership.own_meaning ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.own_meaning FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON partnership.own_meaning TO ${owner_role} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON partnership.own_meaning TO ${app_role};
CREATE POLICY public_record ON partnership.own_meaning FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY by_who_works_for_it ON partnership.own_meaning FOR INSERT TO ${app_role} WITH CHECK (
    said_on = (SELECT sharing.viewer_today()) AND partnership_id IN (SELECT id FROM partnership.mine_v)
    AND (said_by_id IS NULL OR said_by_id IN (SELECT id FROM partnership.held_v)));
