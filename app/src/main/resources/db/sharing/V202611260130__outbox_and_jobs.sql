-- An event is written as oneself and read only by those of ours that carry it to its listeners. (Here and not in work:
-- work stands below and knows no viewer.)
ALTER TABLE work.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE work.event FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON work.event TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY write_own ON work.event FOR INSERT TO ${app_role} WITH CHECK (
    account_id = (SELECT sharing.viewer_account()) AND seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY outbox ON work.event TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'OUTBOX') WITH CHECK (false);

ALTER TABLE work.delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE work.delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON work.delivery TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY write_own ON work.delivery FOR INSERT TO ${app_role} WITH CHECK ((SELECT sharing.viewer_seat()) IS NOT NULL);
CREATE POLICY outbox ON work.delivery TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'OUTBOX') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'OUTBOX');

-- A job is asked for as oneself; seen and cancelled by the seat that asked and by those it is said to be for.
ALTER TABLE work.job ENABLE ROW LEVEL SECURITY;
ALTER TABLE work.job FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON work.job TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY asked_for ON work.job FOR INSERT TO ${app_role} WITH CHECK (
    asked_by_account = (SELECT sharing.viewer_account()) AND asked_by_seat = (SELECT sharing.viewer_seat()));
CREATE POLICY theirs ON work.job FOR SELECT TO ${app_role}
    USING (asked_by_seat = (SELECT sharing.viewer_seat()) OR seen_for = (SELECT sharing.viewer_purpose()));
CREATE POLICY theirs_to_cancel ON work.job FOR UPDATE TO ${app_role}
    USING (asked_by_seat = (SELECT sharing.viewer_seat()) OR seen_for = (SELECT sharing.viewer_purpose()))
    WITH CHECK (asked_by_seat = (SELECT sharing.viewer_seat()) OR seen_for = (SELECT sharing.viewer_purpose()));
CREATE POLICY jobs ON work.job TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'JOBS') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'JOBS');

-- Rights that did not agree with the rules when they were rebuilt in the night. Ids and numbers only.
CREATE TABLE sharing.rights_finding (
    id        uuid PRIMARY KEY,
    child_id  uuid NOT NULL REFERENCES people.child (id),
    seat_ids  uuid[] NOT NULL,                 -- the seats concerned
    surplus   int NOT NULL,                    -- rights that stood and that the rules do not give
    missing   int NOT NULL,                    -- rights that the rules give and that did not stand
    found_at  timestamptz NOT NULL
);
CREATE INDEX rights_finding_by_child ON sharing.rights_finding (child_id);
ALTER TABLE sharing.rights_finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE sharing.rights_finding FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON sharing.rights_finding TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY rules ON sharing.rights_finding TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'RULES') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'RULES');
GRANT SELECT, INSERT ON sharing.rights_finding TO ${app_role};

-- Whoever works out a child's rights holds this row: two changes at once are worked out one after the other.
CREATE TABLE sharing.worked_out (
    child_id uuid PRIMARY KEY REFERENCES people.child (id),
    at       timestamptz NOT NULL
);
ALTER TABLE sharing.worked_out ENABLE ROW LEVEL SECURITY;
ALTER TABLE sharing.worked_out FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON sharing.worked_out TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY rules ON sharing.worked_out TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'RULES') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'RULES');
GRANT SELECT, INSERT, UPDATE (at) ON sharing.worked_out TO ${app_role};
