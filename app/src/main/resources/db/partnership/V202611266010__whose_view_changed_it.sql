-- Whose view changed what was chosen, as it was written down when the decision was taken. Nobody adds to it afterwards.
CREATE TABLE partnership.decision_changed_by (
    decision_id    uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    PRIMARY KEY (decision_id, place_id),
    FOREIGN KEY (decision_id, partnership_id) REFERENCES partnership.decision (id, partnership_id),
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX decision_changed_by_partnership ON partnership.decision_changed_by (partnership_id);
CREATE INDEX decision_changed_by_place ON partnership.decision_changed_by (place_id);

ALTER TABLE partnership.decision_changed_by ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.decision_changed_by FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON partnership.decision_changed_by TO ${app_role};
CREATE POLICY migration ON partnership.decision_changed_by TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY public_record ON partnership.decision_changed_by FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY who_works_for_it ON partnership.decision_changed_by FOR INSERT TO ${app_role}
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v)
        AND decision_id IN (SELECT d.id FROM partnership.decision d WHERE d.taken_on IS NULL));
