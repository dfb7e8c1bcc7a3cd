-- Setting up an area: invitations by printed code. The code itself is never kept, only its hash.
CREATE SCHEMA directory;
GRANT USAGE ON SCHEMA directory TO ${app_role};
CREATE TABLE directory.invitation (
    id          uuid PRIMARY KEY,
    person_id   uuid NOT NULL REFERENCES people.person (id),
    code_hash   bytea NOT NULL UNIQUE,
    made_by_seat_id uuid REFERENCES people.seat (id),
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    used_at     timestamptz,
    withdrawn_at timestamptz,
    account_id  uuid REFERENCES people.account (id)
);
CREATE INDEX invitation_by_person ON directory.invitation (person_id);
GRANT SELECT, INSERT ON directory.invitation TO ${app_role};
-- However many are made, one letter at a time lets a person in.
CREATE UNIQUE INDEX invitation_one_open ON directory.invitation (person_id) WHERE used_at IS NULL AND withdrawn_at IS NULL;
GRANT UPDATE (used_at, account_id, withdrawn_at) ON directory.invitation TO ${app_role};
ALTER TABLE directory.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON directory.invitation TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY service ON directory.invitation TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) IN ('SET_UP', 'SIGN_IN'))
    WITH CHECK ((SELECT sharing.viewer_purpose()) IN ('SET_UP', 'SIGN_IN'));
