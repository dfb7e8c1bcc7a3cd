-- Which of the local conditions that the evidence bank names hold for a partnership, as whoever works for it marked them: what a
-- recommendation was seen to fit is laid beside them.
CREATE TABLE partnership.local_condition (
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    condition      text NOT NULL CHECK (condition IN ('RURAL', 'CITY', 'COAST', 'SEVERAL_COUNCILS', 'SMALL_TEAM', 'NEW_PARTNERSHIP', 'LONG_PARTNERSHIP',
                                                      'HIGH_TURNOVER')),
    PRIMARY KEY (partnership_id, condition)
);
ALTER TABLE partnership.local_condition ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.local_condition FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON partnership.local_condition TO ${app_role};
CREATE POLICY migration ON partnership.local_condition TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY public_record ON partnership.local_condition FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) IS NOT NULL);
CREATE POLICY who_works_for_it ON partnership.local_condition FOR INSERT TO ${app_role}
    WITH CHECK (partnership_id IN (SELECT id FROM partnership.mine_v));
CREATE POLICY who_works_for_it_takes_away ON partnership.local_condition FOR DELETE TO ${app_role}
    USING (partnership_id IN (SELECT id FROM partnership.mine_v));
