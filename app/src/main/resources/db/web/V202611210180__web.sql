-- Sign-in: what proves an account, sessions, and what was typed when a session had ended.
CREATE SCHEMA web;
GRANT USAGE ON SCHEMA web TO ${app_role};
CREATE TABLE web.credential (
    account_id        uuid PRIMARY KEY REFERENCES people.account (id),
    password_hash     text NOT NULL,
    totp_secret       bytea,
    totp_last_step    bigint,
    changed_at        timestamptz NOT NULL
);
CREATE TABLE web.sign_in_attempt (
    login_hash bytea NOT NULL,
    at         timestamptz NOT NULL,
    worked     boolean NOT NULL
);
CREATE INDEX sign_in_attempt_by_login ON web.sign_in_attempt (login_hash, at);
-- A form that was sent after the session had ended, kept for the same person for a day.
CREATE TABLE web.held_post (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    path       text NOT NULL,
    fields     text NOT NULL,
    held_at    timestamptz NOT NULL
);
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
GRANT SELECT, INSERT, UPDATE, DELETE ON web.held_post, web.session, web.session_attributes TO ${app_role};
GRANT SELECT, INSERT, DELETE ON web.sign_in_attempt TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON web.credential TO ${app_role};
ALTER TABLE web.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE web.credential FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON web.credential TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY service ON web.credential TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SIGN_IN') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SIGN_IN');
