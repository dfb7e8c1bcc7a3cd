-- Files of other programs with coding in them: looked at first, taken in afterwards. The bytes stay as they came.
CREATE TABLE synthesis.coding_file (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    filename     text NOT NULL CHECK (length(filename) BETWEEN 1 AND 200),
    bytes        bytea NOT NULL,
    sha256       text NOT NULL,
    origin       text NOT NULL CHECK (length(origin) <= 200),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    taken_in_at  timestamptz,
    codings      int NOT NULL DEFAULT 0 CHECK (codings >= 0),
    not_taken    text NOT NULL DEFAULT '',
    UNIQUE (synthesis_id, id)
);
CREATE INDEX coding_file_by_synthesis ON synthesis.coding_file (synthesis_id, at);
CREATE INDEX coding_file_by_seat ON synthesis.coding_file (by_seat_id);

-- Somebody who coded elsewhere and has no seat here, under the name that the file gives.
CREATE TABLE synthesis.outside_coder (
    id           uuid PRIMARY KEY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    file_id      uuid NOT NULL,
    name         text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 80),
    UNIQUE (synthesis_id, id),
    UNIQUE (synthesis_id, file_id, name),
    FOREIGN KEY (synthesis_id, file_id) REFERENCES synthesis.coding_file (synthesis_id, id)
);

-- A reading or a memo out of such a file: who brought it stands in seat_id, who made it in outside_coder_id.
ALTER TABLE synthesis.coding
    ADD COLUMN file_id uuid,
    ADD COLUMN outside_coder_id uuid,
    ADD CONSTRAINT outside_out_of_a_file CHECK (outside_coder_id IS NULL OR file_id IS NOT NULL),
    ADD FOREIGN KEY (synthesis_id, file_id) REFERENCES synthesis.coding_file (synthesis_id, id),
    ADD FOREIGN KEY (synthesis_id, outside_coder_id) REFERENCES synthesis.outside_coder (synthesis_id, id);
ALTER TABLE synthesis.memo
    ADD COLUMN outside_coder_id uuid,
    ADD FOREIGN KEY (synthesis_id, outside_coder_id) REFERENCES synthesis.outside_coder (synthesis_id, id);
CREATE INDEX coding_by_file ON synthesis.coding (synthesis_id, file_id) WHERE file_id IS NOT NULL;

GRANT SELECT, INSERT ON synthesis.coding_file, synthesis.outside_coder TO ${app_role};
GRANT UPDATE (taken_in_at, codings, not_taken) ON synthesis.coding_file TO ${app_role};

DO $do$
DECLARE t text; who text;
BEGIN
    FOREACH t IN ARRAY ARRAY['coding_file', 'outside_coder'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
    END LOOP;
END $do$;
CREATE POLICY coder_brings ON synthesis.coding_file FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = coding_file.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads)));
CREATE POLICY own_file ON synthesis.coding_file FOR UPDATE TO ${app_role}
    USING (by_seat_id = (SELECT sharing.viewer_seat())) WITH CHECK (by_seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY of_own_file ON synthesis.outside_coder FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM synthesis.coding_file f WHERE f.id = file_id AND f.synthesis_id = outside_coder.synthesis_id
        AND f.by_seat_id = sharing.viewer_seat()));
-- What a reading or a memo names must be there for whoever writes it, and be of a file that they brought themselves.
CREATE POLICY names_own_file ON synthesis.coding AS RESTRICTIVE FOR INSERT TO ${app_role} WITH CHECK (
    (file_id IS NULL OR (seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.coding_file f
        WHERE f.id = file_id AND f.synthesis_id = coding.synthesis_id AND f.by_seat_id = sharing.viewer_seat())))
    AND (outside_coder_id IS NULL OR EXISTS (SELECT 1 FROM synthesis.outside_coder o
        WHERE o.id = outside_coder_id AND o.synthesis_id = coding.synthesis_id AND o.file_id = coding.file_id)));
CREATE POLICY names_outside_coder ON synthesis.memo AS RESTRICTIVE FOR INSERT TO ${app_role} WITH CHECK (
    outside_coder_id IS NULL OR EXISTS (SELECT 1 FROM synthesis.outside_coder o JOIN synthesis.coding_file f
        ON f.synthesis_id = o.synthesis_id AND f.id = o.file_id AND f.by_seat_id = sharing.viewer_seat()
        WHERE o.id = outside_coder_id AND o.synthesis_id = memo.synthesis_id));
