-- Plumbing that knows no child: what is half typed, and what was already done once.
CREATE SCHEMA work;
GRANT USAGE ON SCHEMA work TO ${app_role};

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

GRANT SELECT, INSERT, UPDATE, DELETE ON work.draft, work.once TO ${app_role};
