-- Sign-in: what proves an account, sessions, and what was typed when a session had ended.
CREATE SCHEMA web;
GRANT USAGE ON SCHEMA web TO ${app_role};
-- The second factor's secret is locked with a key that is not in this database.
CREATE TABLE web.credential (
    account_id        uuid PRIMARY KEY REFERENCES people.account (id),
    password_hash     text NOT NULL,
    totp_secret       bytea,
    totp_last_step    bigint,
    changed_at        timestamptz NOT NULL
);
-- Codes printed once, for whoever has lost their phone. Each works once.
CREATE TABLE web.recovery_code (
    account_id uuid NOT NULL REFERENCES people.account (id),
    code_tag   bytea NOT NULL,
    used_at    timestamptz,
    PRIMARY KEY (account_id, code_tag)
);
-- Tries, by a tag of who was tried from where: no login and no address stands here.
CREATE TABLE web.sign_in_attempt (
    tag    bytea NOT NULL,
    at     timestamptz NOT NULL,
    worked boolean NOT NULL
);
CREATE INDEX sign_in_attempt_by_tag ON web.sign_in_attempt (tag, at);
CREATE INDEX sign_in_attempt_by_age ON web.sign_in_attempt (at);
-- The code printed at start while nobody can sign in yet.
CREATE TABLE web.first_code (
    code_tag   bytea PRIMARY KEY,
    expires_at timestamptz NOT NULL
);
-- A form that was sent after the session had ended, kept for the same person for a day.
CREATE TABLE web.held_post (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    seat_id    uuid NOT NULL,
    path       text NOT NULL,
    fields     text NOT NULL,
    had_files  boolean NOT NULL,
    held_at    timestamptz NOT NULL
);
CREATE INDEX held_post_by_account ON web.held_post (account_id, held_at);
CREATE INDEX held_post_by_age ON web.held_post (held_at);
CREATE TABLE web.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint NOT NULL,
    last_access_time      bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time           bigint NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX session_by_expiry ON web.session (expiry_time);
CREATE INDEX session_by_principal ON web.session (principal_name);
CREATE TABLE web.session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES web.session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON web.session, web.session_attributes TO ${app_role};
GRANT SELECT, INSERT, DELETE ON web.sign_in_attempt, web.first_code, web.held_post TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON web.credential TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON web.recovery_code TO ${app_role};
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['web.credential', 'web.recovery_code', 'web.first_code', 'web.held_post'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON %s TO ${owner_role} USING (true) WITH CHECK (true)', t);
    END LOOP;
    FOREACH t IN ARRAY ARRAY['web.credential', 'web.recovery_code', 'web.first_code'] LOOP
        EXECUTE format($p$CREATE POLICY service ON %s TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) = 'SIGN_IN') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SIGN_IN')$p$, t);
    END LOOP;
END $do$;
-- What was typed may be about a child: sign-in puts it away, only its writer reads it, and what is older than a day goes.
CREATE POLICY put_away ON web.held_post FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SIGN_IN' AND account_id = (SELECT sharing.viewer_account()));
CREATE POLICY own ON web.held_post FOR SELECT TO ${app_role} USING (account_id = (SELECT sharing.viewer_account()));
CREATE POLICY own_away ON web.held_post FOR DELETE TO ${app_role} USING (account_id = (SELECT sharing.viewer_account()));
CREATE POLICY old ON web.held_post FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SIGN_IN' AND held_at < (SELECT sharing.viewer_today()) - 1);
CREATE POLICY old_away ON web.held_post FOR DELETE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SIGN_IN' AND held_at < (SELECT sharing.viewer_today()) - 1);
