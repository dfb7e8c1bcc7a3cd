-- What somebody typed and what they sent once belong to them, in the seat they typed it from. (Here and not in work:
-- work stands below and knows no viewer.)
ALTER TABLE work.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE work.draft FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON work.draft TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY own ON work.draft TO ${app_role}
    USING (account_id = (SELECT sharing.viewer_account()) AND seat_id = (SELECT sharing.viewer_seat()))
    WITH CHECK (account_id = (SELECT sharing.viewer_account()) AND seat_id = (SELECT sharing.viewer_seat()));
ALTER TABLE work.once ENABLE ROW LEVEL SECURITY;
ALTER TABLE work.once FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON work.once TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY own ON work.once TO ${app_role}
    USING (account_id = (SELECT sharing.viewer_account())) WITH CHECK (account_id = (SELECT sharing.viewer_account()));
