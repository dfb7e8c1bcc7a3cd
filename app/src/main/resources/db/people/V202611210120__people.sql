-- People as each source knows them, and the opaque child on which the shared journey hangs.
CREATE SCHEMA people;
GRANT USAGE ON SCHEMA people TO ${app_role};

CREATE TABLE people.area (
    id   uuid PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE people.agency (
    id      uuid PRIMARY KEY,
    name    text NOT NULL,
    sector  text NOT NULL CHECK (sector IN ('EDUCATION', 'HEALTH', 'SOCIAL_CARE', 'COUNCIL', 'VOLUNTARY', 'FAMILY_LED', 'JUSTICE', 'OTHER')),
    area_id uuid REFERENCES people.area (id),
    UNIQUE NULLS NOT DISTINCT (name, area_id)
);

-- A person as ONE source knows them: never merged, never deleted.
CREATE TABLE people.person (
    id               uuid PRIMARY KEY,
    source_agency_id uuid REFERENCES people.agency (id),
    given_names      text NOT NULL,
    family_name      text NOT NULL DEFAULT '',
    known_as         text,
    born             date,
    language         text NOT NULL DEFAULT 'en',
    interpreter      text,
    is_child         boolean NOT NULL,
    created_at       timestamptz NOT NULL
);

CREATE TABLE people.child (
    id         uuid PRIMARY KEY,
    created_at timestamptz NOT NULL
);

-- Why we hold that this person record is this child; a new state closes the row before it.
CREATE TABLE people.child_link (
    id         uuid PRIMARY KEY,
    child_id   uuid NOT NULL REFERENCES people.child (id),
    person_id  uuid NOT NULL REFERENCES people.person (id),
    state      text NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'DISPUTED', 'REJECTED', 'SPLIT', 'SEALED')),
    why        text NOT NULL,
    by_seat_id uuid,
    from_at    timestamptz NOT NULL,
    until_at   timestamptz,
    number     bigint GENERATED ALWAYS AS IDENTITY       -- the order of what was said at one moment
);
CREATE UNIQUE INDEX child_link_one_confirmed_child ON people.child_link (person_id) WHERE state = 'CONFIRMED' AND until_at IS NULL;
CREATE UNIQUE INDEX child_link_one_open ON people.child_link (child_id, person_id) WHERE until_at IS NULL;
CREATE INDEX child_link_by_child ON people.child_link (child_id) WHERE until_at IS NULL;
CREATE INDEX child_link_by_person ON people.child_link (person_id);

CREATE TABLE people.seat (
    id         uuid PRIMARY KEY,
    person_id  uuid NOT NULL REFERENCES people.person (id),
    agency_id  uuid REFERENCES people.agency (id),
    role       text NOT NULL,
    title      text NOT NULL,
    from_date  date NOT NULL,
    until_date date CHECK (until_date >= from_date)
);
CREATE INDEX seat_by_person ON people.seat (person_id);
CREATE INDEX seat_by_agency ON people.seat (agency_id, role);

CREATE TABLE people.seat_area (
    seat_id uuid NOT NULL REFERENCES people.seat (id),
    area_id uuid NOT NULL REFERENCES people.area (id),
    PRIMARY KEY (seat_id, area_id)
);
CREATE INDEX seat_area_by_area ON people.seat_area (area_id);

CREATE TABLE people.account (
    id         uuid PRIMARY KEY,
    person_id  uuid NOT NULL REFERENCES people.person (id),
    login      text NOT NULL,
    created_at timestamptz NOT NULL,
    closed_at  timestamptz
);
CREATE UNIQUE INDEX account_by_login ON people.account (lower(login));

-- One human may be known by several person records: which of them this account may act for.
CREATE TABLE people.account_person (
    account_id uuid NOT NULL REFERENCES people.account (id),
    person_id  uuid NOT NULL REFERENCES people.person (id),
    PRIMARY KEY (account_id, person_id)
);

-- An adult of the family and a child's person record; dated, with what shows it.
CREATE TABLE people.relationship (
    id                      uuid PRIMARY KEY,
    child_person_id         uuid NOT NULL REFERENCES people.person (id),
    adult_person_id         uuid NOT NULL REFERENCES people.person (id),
    kind                    text NOT NULL,
    parental_responsibility boolean NOT NULL,
    has_care                boolean NOT NULL,
    evidence                text NOT NULL,
    from_date               date NOT NULL,
    until_date              date CHECK (until_date >= from_date),
    recorded_at             timestamptz NOT NULL
);
CREATE INDEX relationship_by_child ON people.relationship (child_person_id);
CREATE INDEX relationship_by_adult ON people.relationship (adult_person_id);

-- Someone the family named to help: scope and end are the family's.
CREATE TABLE people.family_supporter (
    id               uuid PRIMARY KEY,
    child_person_id  uuid NOT NULL REFERENCES people.person (id),
    supporter_person_id uuid NOT NULL REFERENCES people.person (id),
    kind             text NOT NULL CHECK (kind IN ('SENDIASS', 'ADVOCATE', 'FRIEND', 'INTERPRETER')),
    named_by_person_id uuid NOT NULL REFERENCES people.person (id),
    may_read_circle  boolean NOT NULL,
    may_write        boolean NOT NULL,
    from_date        date NOT NULL,
    until_date       date NOT NULL CHECK (until_date >= from_date),
    recorded_at      timestamptz NOT NULL
);
CREATE INDEX family_supporter_by_child ON people.family_supporter (child_person_id);

-- An agency that works with a child: a school roll, a caseload. With a seat, only that seat; without, every seat of that role.
CREATE TABLE people.involvement (
    id              uuid PRIMARY KEY,
    child_person_id uuid NOT NULL REFERENCES people.person (id),
    agency_id       uuid NOT NULL REFERENCES people.agency (id),
    seat_id         uuid REFERENCES people.seat (id),
    role            text NOT NULL,
    why             text NOT NULL,
    from_date       date NOT NULL,
    until_date      date CHECK (until_date >= from_date),
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX involvement_by_child ON people.involvement (child_person_id);
CREATE INDEX involvement_by_agency ON people.involvement (agency_id);

-- Never a key: present, missing, wrong, superseded or withheld are all normal.
CREATE TABLE people.identifier (
    id          uuid PRIMARY KEY,
    person_id   uuid NOT NULL REFERENCES people.person (id),
    kind        text NOT NULL CHECK (kind IN ('UPN', 'ULN', 'NHS_NUMBER')),
    value       text NOT NULL,
    issuer      text NOT NULL,
    gateway     text NOT NULL,
    from_date   date NOT NULL,
    until_date  date CHECK (until_date >= from_date),
    recorded_at timestamptz NOT NULL
);
CREATE INDEX identifier_by_person ON people.identifier (person_id);
CREATE INDEX identifier_by_value ON people.identifier (kind, value);

CREATE TABLE people.residence (
    id              uuid PRIMARY KEY,
    child_person_id uuid NOT NULL REFERENCES people.person (id),
    area_id         uuid NOT NULL REFERENCES people.area (id),
    controller_id   uuid NOT NULL REFERENCES people.agency (id),
    from_date       date NOT NULL,
    until_date      date CHECK (until_date >= from_date),
    recorded_at     timestamptz NOT NULL
);
CREATE INDEX residence_by_child ON people.residence (child_person_id);
CREATE INDEX residence_by_area ON people.residence (area_id);

-- A protected class per adult: never by way of the child.
CREATE TABLE people.contact_detail (
    id         uuid PRIMARY KEY,
    person_id  uuid NOT NULL REFERENCES people.person (id),
    kind       text NOT NULL CHECK (kind IN ('ADDRESS', 'PHONE', 'EMAIL')),
    value      text NOT NULL,
    from_date  date NOT NULL,
    until_date date CHECK (until_date >= from_date),
    recorded_at timestamptz NOT NULL
);
CREATE INDEX contact_detail_by_person ON people.contact_detail (person_id);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA people TO ${app_role};
GRANT UPDATE (until_at) ON people.child_link TO ${app_role};
GRANT UPDATE (until_date) ON people.seat, people.relationship, people.family_supporter, people.involvement,
    people.identifier, people.residence, people.contact_detail TO ${app_role};
GRANT UPDATE (closed_at) ON people.account TO ${app_role};
GRANT UPDATE (known_as, language, interpreter) ON people.person TO ${app_role};
