-- A year of a partnership, given to everybody as evidence, word for word as it left. Whose it is stands in a table of its own: a year that
-- was given without a name is read by everybody, and only whoever works for its partnership can find out that it is theirs.
CREATE TABLE partnership.given_year_of (
    year_id        uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    from_day       date NOT NULL,
    given_on       date NOT NULL,
    named          boolean NOT NULL,
    UNIQUE (partnership_id, from_day)
);
CREATE TABLE partnership.given_year (
    id       uuid PRIMARY KEY,
    given_on date NOT NULL,
    record   text NOT NULL CHECK (record <> '')
);
-- First whose it is, then the year itself, in one transaction: only so can the second be asked whether the writer works for it.
ALTER TABLE partnership.given_year_of ADD FOREIGN KEY (year_id) REFERENCES partnership.given_year (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE partnership.given_year_of ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.given_year_of FORCE ROW LEVEL SECURITY;
ALTER TABLE partnership.given_year ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.given_year FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON partnership.given_year_of, partnership.given_year TO ${app_role};
CREATE POLICY migration ON partnership.given_year_of TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY migration ON partnership.given_year TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY who_works_for_it_reads ON partnership.given_year_of FOR SELECT TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY who_works_for_it ON partnership.given_year_of FOR INSERT TO ${app_role}
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY public_record ON partnership.given_year FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IS NOT NULL);
CREATE POLICY who_works_for_it ON partnership.given_year FOR INSERT TO ${app_role}
    WITH CHECK (id IN (SELECT year_id FROM partnership.given_year_of));
