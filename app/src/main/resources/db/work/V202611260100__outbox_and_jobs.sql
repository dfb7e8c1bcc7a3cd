-- What happened, kept in the transaction in which it happened, until everybody who listens has heard it. Ids only: no
-- column and no fact holds a name or a word that somebody said. Row-level security is in sharing: work knows no viewer.
CREATE TABLE work.event (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL,                 -- the event's own name
    facts       text NOT NULL,                 -- ids, codes, days and numbers, as JSON
    on_day      date NOT NULL,                 -- true in life
    known_at    timestamptz NOT NULL,          -- when we knew it
    account_id  uuid NOT NULL,
    seat_id     uuid NOT NULL,
    role        text NOT NULL,
    act_id      uuid NOT NULL,                 -- the events of one act share it
    act_why     text NOT NULL,                 -- a code that names why
    added_at    timestamptz NOT NULL DEFAULT clock_timestamp()   -- of the machine, for clearing up; no rule reads it
);
CREATE INDEX event_by_age ON work.event (added_at);

-- One row for one listener that has yet to hear one event; gone when it has. Positions within a stream are in the order
-- of the commits. Neither a reference nor unique: a refusal would tell whether an event exists that one may not see.
CREATE TABLE work.delivery (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid NOT NULL,
    listener text NOT NULL,
    stream   uuid,
    since    timestamptz NOT NULL DEFAULT clock_timestamp(),     -- of the machine, like next_at: for waits and alarms
    next_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts int NOT NULL DEFAULT 0,
    trouble  text                              -- the kind of the last failure, never its message
);
CREATE INDEX delivery_by_event ON work.delivery (event_id);
CREATE INDEX delivery_by_next ON work.delivery (next_at, position);
CREATE INDEX delivery_by_stream ON work.delivery (listener, stream, position);
-- Rows come and go many times an hour.
ALTER TABLE work.delivery SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- Work that is done in steps behind a page or in the night. A step and how far it came are one transaction.
CREATE TABLE work.job (
    id                uuid PRIMARY KEY,
    kind              text NOT NULL,
    about             uuid NOT NULL,           -- what it is about; one at a time for a kind and this
    asked_by_account  uuid NOT NULL,
    asked_by_seat     uuid NOT NULL,
    seen_for          text NOT NULL,           -- beside the seat that asked, those who act for this purpose may see it
    state             text NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED')),
    cancel            boolean NOT NULL DEFAULT false,
    steps_done        bigint NOT NULL DEFAULT 0,
    steps_in_all      bigint,                  -- unknown until counted
    reached           uuid,                    -- where the next step starts
    attempts          int NOT NULL DEFAULT 0,
    trouble           text,
    asked_at          timestamptz NOT NULL,
    started_at        timestamptz,
    finished_at       timestamptz,
    next_at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((finished_at IS NULL) = (state IN ('WAITING', 'RUNNING')))
);
CREATE UNIQUE INDEX job_one_at_a_time ON work.job (kind, about) WHERE finished_at IS NULL;
CREATE INDEX job_by_next ON work.job (next_at) WHERE finished_at IS NULL;
CREATE INDEX job_by_about ON work.job (about, kind, asked_at);
CREATE INDEX job_by_seat ON work.job (asked_by_seat);

-- Which nights have had their work, however many nodes there are.
CREATE TABLE work.night (
    kind text NOT NULL,
    day  date NOT NULL,
    PRIMARY KEY (kind, day)
);

GRANT SELECT, INSERT, DELETE ON work.event TO ${app_role};
GRANT SELECT, INSERT, UPDATE (next_at, attempts, trouble), DELETE ON work.delivery TO ${app_role};
GRANT SELECT, INSERT, UPDATE, DELETE ON work.job TO ${app_role};
GRANT SELECT, INSERT, DELETE ON work.night TO ${app_role};
