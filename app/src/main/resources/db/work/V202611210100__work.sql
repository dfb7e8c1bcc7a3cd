-- Plumbing that knows no child: what is to be sent, done later, half typed, or already done.
CREATE SCHEMA work;
GRANT USAGE ON SCHEMA work TO ${app_role};

-- A fact to be told to listeners after commit; written in the same transaction as what it tells.
CREATE TABLE work.outbox (
    id           uuid PRIMARY KEY,
    kind         text NOT NULL,
    payload      text NOT NULL,
    created_at   timestamptz NOT NULL,
    not_before   timestamptz NOT NULL,
    attempts     int NOT NULL DEFAULT 0,
    last_problem text,
    done_at      timestamptz
);
CREATE INDEX outbox_waiting ON work.outbox (not_before, id) WHERE done_at IS NULL;

-- Which listener has had which fact: a listener may be called twice and must not mind.
CREATE TABLE work.outbox_done (
    outbox_id uuid NOT NULL REFERENCES work.outbox (id),
    listener  text NOT NULL,
    done_at   timestamptz NOT NULL,
    PRIMARY KEY (outbox_id, listener)
);

-- Long work with progress that can be left and come back to.
CREATE TABLE work.job (
    id           uuid PRIMARY KEY,
    kind         text NOT NULL,
    asked_by     uuid,
    payload      text NOT NULL,
    state        text NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done_steps   int NOT NULL DEFAULT 0,
    all_steps    int,
    message      text,
    created_at   timestamptz NOT NULL,
    started_at   timestamptz,
    heartbeat_at timestamptz,
    ended_at     timestamptz
);
CREATE INDEX job_waiting ON work.job (created_at) WHERE state IN ('WAITING', 'RUNNING');

-- What somebody has typed and not yet sent. Only the same person in the same seat gets it back.
CREATE TABLE work.draft (
    account_id uuid NOT NULL,
    seat_id    uuid NOT NULL,
    form       text NOT NULL,
    fields     text NOT NULL,
    saved_at   timestamptz NOT NULL,
    PRIMARY KEY (account_id, seat_id, form)
);

-- One key for one sending of one form: ten parallel posts have one effect.
CREATE TABLE work.once (
    account_id uuid NOT NULL,
    key        uuid NOT NULL,
    result     text,
    at         timestamptz NOT NULL,
    PRIMARY KEY (account_id, key)
);

GRANT SELECT, INSERT, UPDATE ON work.outbox, work.job TO ${app_role};
GRANT SELECT, INSERT ON work.outbox_done TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON work.draft, work.once TO ${app_role};
