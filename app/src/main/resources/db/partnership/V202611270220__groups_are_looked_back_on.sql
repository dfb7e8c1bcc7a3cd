-- What came of a group that ended without a text, a year after its end: until somebody says it, the group is unfinished.
CREATE TABLE partnership.group_looked_back (
    group_id       uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    on_day         date NOT NULL,
    found          text NOT NULL CHECK (btrim(found) <> ''),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX group_looked_back_by_partnership ON partnership.group_looked_back (partnership_id);

ALTER TABLE partnership.group_looked_back ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.group_looked_back FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON partnership.group_looked_back TO ${owner_role} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON partnership.group_looked_back TO ${app_role};
CREATE POLICY public_record ON partnership.group_looked_back FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY who_worked_in_it ON partnership.group_looked_back FOR INSERT TO ${app_role} WITH CHECK (
    group_id IN (SELECT id FROM partnership.group_mine_v) AND on_day = (SELECT sharing.viewer_today())
    AND EXISTS (SELECT 1 FROM partnership.task_group g WHERE g.id = group_id AND g.ended_on + interval '12 months' <= on_day));
