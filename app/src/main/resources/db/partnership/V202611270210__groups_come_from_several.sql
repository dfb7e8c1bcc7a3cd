-- A group can come from several: where they were merged, each says where it goes on, and the new one names them all.
CREATE TABLE partnership.group_from (
    group_id       uuid NOT NULL,
    from_id        uuid NOT NULL CHECK (from_id <> group_id),
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    PRIMARY KEY (group_id, from_id),
    FOREIGN KEY (group_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id),
    FOREIGN KEY (from_id, partnership_id) REFERENCES partnership.task_group (id, partnership_id)
);
CREATE INDEX group_from_by_from ON partnership.group_from (from_id);
CREATE INDEX group_from_by_partnership ON partnership.group_from (partnership_id);

INSERT INTO partnership.group_from (group_id, from_id, partnership_id)
    SELECT id, from_id, partnership_id FROM partnership.task_group WHERE from_id IS NOT NULL;
ALTER TABLE partnership.task_group DROP COLUMN from_id;

ALTER TABLE partnership.group_from ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.group_from FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON partnership.group_from TO ${owner_role} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON partnership.group_from TO ${app_role};
-- Read by everybody, like the groups; written by whoever puts the new idea forward, on that day.
CREATE POLICY public_record ON partnership.group_from FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY from_a_seat ON partnership.group_from FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM partnership.task_group g
             WHERE g.id = group_id AND g.begun_on = (SELECT sharing.viewer_today())
               AND (g.place_id IN (SELECT id FROM partnership.held_v) OR g.partnership_id IN (SELECT id FROM partnership.mine_v))));
