-- Who looked: one row per page about a child, written with the read or nothing is shown (A-1).
CREATE TABLE sharing.access_entry (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL,
    account_id  uuid NOT NULL,
    person_id   uuid NOT NULL,
    seat_id     uuid NOT NULL,
    agency_id   uuid,
    purpose     text NOT NULL,
    page        text NOT NULL,
    disclosure  text NOT NULL,               -- SHARED, SEALED, or OWN (a family member's own visits)
    child_ids   uuid[] NOT NULL CHECK (cardinality(child_ids) BETWEEN 1 AND 1000),
    salt        bytea NOT NULL,
    entry_hashes bytea[] NOT NULL CHECK (cardinality(entry_hashes) = cardinality(child_ids))
);
CREATE INDEX access_entry_by_child ON sharing.access_entry USING gin (child_ids);

-- What waits for its place; emptied by the sequencer. A row of its own so that placing touches no entry.
CREATE TABLE sharing.access_unplaced (
    entry_id uuid PRIMARY KEY REFERENCES sharing.access_entry (id),
    at       timestamptz NOT NULL
);

-- A chain per child and disclosure class; its opaque id is what the log commits to.
CREATE TABLE sharing.access_chain (
    id         uuid PRIMARY KEY,
    child_id   uuid NOT NULL,
    disclosure text NOT NULL,
    person_id  uuid,                          -- for OWN chains: whose visits
    salt       bytea NOT NULL,
    length     bigint NOT NULL,
    last_hash  bytea NOT NULL,
    UNIQUE NULLS NOT DISTINCT (child_id, disclosure, person_id)
);

-- Gapless positions in the tree, one per entry and child.
CREATE TABLE sharing.access_link (
    position    bigint PRIMARY KEY,
    entry_id    uuid NOT NULL REFERENCES sharing.access_entry (id),
    child_index int NOT NULL,
    chain_id    uuid NOT NULL REFERENCES sharing.access_chain (id),
    number      bigint NOT NULL,
    chain_hash  bytea NOT NULL,
    leaf_hash   bytea NOT NULL,
    UNIQUE (chain_id, number)
);
CREATE INDEX access_link_by_entry ON sharing.access_link (entry_id);

CREATE TABLE sharing.access_checkpoint (
    size      bigint PRIMARY KEY,
    root      bytea NOT NULL,
    frontier  bytea NOT NULL,
    note      text NOT NULL,
    signed_at timestamptz NOT NULL
);

GRANT SELECT, INSERT ON sharing.access_entry, sharing.access_link, sharing.access_checkpoint TO ${app_role};
GRANT SELECT, INSERT, DELETE ON sharing.access_unplaced TO ${app_role};
GRANT SELECT, INSERT, UPDATE (length, last_hash) ON sharing.access_chain TO ${app_role};

-- Writing: as oneself only. Reading: the sequencer; and a family, through the page that Java builds for it.
DO $do$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['access_entry', 'access_unplaced', 'access_chain', 'access_link', 'access_checkpoint'] LOOP
        EXECUTE format('ALTER TABLE sharing.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE sharing.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON sharing.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY sequencer ON sharing.%I TO ${app_role}
            USING ((SELECT sharing.viewer_purpose()) = 'SEQUENCER')
            WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SEQUENCER')$p$, t);
    END LOOP;
END $do$;
CREATE POLICY write_own ON sharing.access_entry FOR INSERT TO ${app_role}
    WITH CHECK (account_id = (SELECT sharing.viewer_account()) AND seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY write_own ON sharing.access_unplaced FOR INSERT TO ${app_role} WITH CHECK ((SELECT sharing.viewer_seat()) IS NOT NULL);
-- A family reads the shared chain of its child and its own visits; sealed and other adults' visits do not exist for it.
CREATE POLICY family_reads ON sharing.access_chain FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'FAMILY'
       AND (disclosure = 'SHARED' OR (disclosure = 'OWN' AND person_id = (SELECT sharing.viewer_person())))
       AND EXISTS (SELECT 1 FROM sharing.my_children_v m WHERE m.child_id = access_chain.child_id));
CREATE POLICY family_reads ON sharing.access_link FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM sharing.access_chain c WHERE c.id = access_link.chain_id));
CREATE POLICY family_reads ON sharing.access_entry FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'FAMILY'
       AND (disclosure = 'SHARED' OR (disclosure = 'OWN' AND person_id = (SELECT sharing.viewer_person())))
       AND EXISTS (SELECT 1 FROM sharing.my_children_v m WHERE m.child_id = ANY (access_entry.child_ids)));
CREATE POLICY signed ON sharing.access_checkpoint FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_seat()) IS NOT NULL);
