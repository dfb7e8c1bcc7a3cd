-- Who looked: one header per page about a child, written with the read or nothing is shown (A-1). It names no child:
-- which child it was stands in the link of that child's chain, so that no row joins one family to another.
CREATE TABLE sharing.access_entry (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    account_id   uuid NOT NULL,
    person_id    uuid NOT NULL,
    seat_id      uuid NOT NULL,
    shown_name   text NOT NULL,               -- as the person, the seat and the agency were called on that day
    shown_role   text NOT NULL,
    shown_agency text NOT NULL,
    purpose      text NOT NULL,
    page         text NOT NULL
);
CREATE INDEX access_entry_by_seat ON sharing.access_entry (seat_id, at);

-- What waits for its place: the children of the view, with the hash of each child's entry; emptied by the sequencer.
CREATE TABLE sharing.access_unplaced (
    arrival      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id     uuid NOT NULL UNIQUE REFERENCES sharing.access_entry (id),
    disclosure   text NOT NULL CHECK (disclosure IN ('SHARED', 'OWN', 'SEALED')),
    person_id    uuid NOT NULL,
    child_ids    uuid[] NOT NULL CHECK (cardinality(child_ids) BETWEEN 1 AND 1000),
    salt         bytea NOT NULL CHECK (length(salt) = 32),
    entry_hashes bytea[] NOT NULL CHECK (cardinality(entry_hashes) = cardinality(child_ids)),
    since        timestamptz NOT NULL DEFAULT clock_timestamp()   -- of the machine, for the alarm; no rule reads it
);

-- A chain per child and disclosure class; an own chain also per person. The log commits to its id and salt.
CREATE TABLE sharing.access_chain (
    id         uuid PRIMARY KEY,
    child_id   uuid NOT NULL REFERENCES people.child (id),
    disclosure text NOT NULL CHECK (disclosure IN ('SHARED', 'OWN', 'SEALED')),
    person_id  uuid,
    salt       bytea NOT NULL CHECK (length(salt) = 32),
    commitment bytea NOT NULL UNIQUE,
    length     bigint NOT NULL,
    last_hash  bytea NOT NULL,
    CHECK ((disclosure = 'OWN') = (person_id IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (child_id, disclosure, person_id)
);

-- Gapless positions in the tree, one per entry and child.
CREATE TABLE sharing.access_link (
    position   bigint PRIMARY KEY,
    entry_id   uuid NOT NULL REFERENCES sharing.access_entry (id),
    chain_id   uuid NOT NULL REFERENCES sharing.access_chain (id),
    number     bigint NOT NULL,
    salt       bytea NOT NULL,                -- of this child in this view: opens no other child's entry
    entry_hash bytea NOT NULL,
    chain_hash bytea NOT NULL,
    leaf_hash  bytea NOT NULL,
    UNIQUE (chain_id, number)
);
CREATE INDEX access_link_by_entry ON sharing.access_link (entry_id);

-- The tree while it grows (one row), and the hashes of its complete subtrees, from which proofs are made.
CREATE TABLE sharing.access_tree (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    origin   text NOT NULL,                   -- the name under which this log signs
    log_key  text,                            -- the public key; a node with another key does not sign
    state    bytea NOT NULL
);
CREATE TABLE sharing.access_tile (
    height int NOT NULL,
    index  bigint NOT NULL,
    hash   bytea NOT NULL,
    PRIMARY KEY (height, index)
);
CREATE TABLE sharing.access_checkpoint (
    size      bigint PRIMARY KEY,
    note      text NOT NULL,                  -- signed; the size and root in it are what counts
    signed_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON sharing.access_entry, sharing.access_link, sharing.access_checkpoint, sharing.access_tile TO ${app_role};
GRANT SELECT, INSERT, DELETE ON sharing.access_unplaced TO ${app_role};
GRANT SELECT, INSERT, UPDATE (length, last_hash) ON sharing.access_chain TO ${app_role};
GRANT SELECT, INSERT, UPDATE (log_key, state) ON sharing.access_tree TO ${app_role};

-- Writing: as oneself only. Reading: the sequencer; and a family, its own child's chains.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['access_entry', 'access_unplaced', 'access_chain', 'access_link', 'access_tree', 'access_tile', 'access_checkpoint'] LOOP
        EXECUTE format('ALTER TABLE sharing.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE sharing.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON sharing.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY sequencer ON sharing.%I TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) = 'SEQUENCER')
            WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SEQUENCER')$p$, t);
    END LOOP;
END $do$;
CREATE POLICY write_own ON sharing.access_entry FOR INSERT TO ${app_role} WITH CHECK (
    account_id = (SELECT sharing.viewer_account()) AND person_id = (SELECT sharing.viewer_person())
    AND seat_id = (SELECT sharing.viewer_seat()) AND purpose = (SELECT sharing.viewer_purpose()));
CREATE POLICY write_own ON sharing.access_unplaced FOR INSERT TO ${app_role}
    WITH CHECK (person_id = (SELECT sharing.viewer_person()));
-- A family reads the shared chain of its child and its own visits, if it sees the circle's part of the record today.
-- Sealed visits and those of other adults of the family do not exist for it.
CREATE POLICY family_reads ON sharing.access_chain FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'FAMILY'
       AND (disclosure = 'SHARED' OR (disclosure = 'OWN' AND person_id = (SELECT sharing.viewer_person())))
       AND EXISTS (SELECT 1 FROM sharing.my_children_v m WHERE m.child_id = access_chain.child_id AND m.tier = 'CIRCLE'));
CREATE POLICY family_reads ON sharing.access_link FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'FAMILY'
       AND EXISTS (SELECT 1 FROM sharing.access_chain c WHERE c.id = access_link.chain_id));
CREATE POLICY family_reads ON sharing.access_entry FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'FAMILY'
       AND EXISTS (SELECT 1 FROM sharing.access_link l WHERE l.entry_id = access_entry.id));
-- What is signed names nobody: everybody who is signed in may keep a checkpoint, and hold us to it later.
CREATE POLICY signed ON sharing.access_checkpoint FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_seat()) IS NOT NULL);
