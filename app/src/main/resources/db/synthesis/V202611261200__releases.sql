-- A release: all that an answer rests on, as it stood, in one text with its SHA-256. Nobody can change or remove one:
-- the runtime role gets no right to, and the text and its hash are held together here too.
CREATE TABLE synthesis.release (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    number       int NOT NULL CHECK (number > 0),
    why          text NOT NULL CHECK (btrim(why) <> ''),
    content      text NOT NULL,
    sha256       text NOT NULL CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);

-- A finding in newer words or with another confidence. The first stands in the finding itself; none is ever taken away.
CREATE TABLE synthesis.finding_wording (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    finding_id   uuid NOT NULL REFERENCES synthesis.finding (id),
    number       int NOT NULL CHECK (number > 1),
    words        text NOT NULL CHECK (btrim(words) <> ''),
    confidence   text NOT NULL,
    because      text NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (finding_id, number)
);
CREATE INDEX finding_wording_by_synthesis ON synthesis.finding_wording (synthesis_id, finding_id);

-- A corrected export takes the place of a file. The file and its records stay; what the new one no longer tells of has left.
ALTER TABLE synthesis.import_file
    ADD COLUMN replaces uuid REFERENCES synthesis.import_file (id),
    ADD COLUMN replaces_why text NOT NULL DEFAULT '',
    ADD COLUMN replaced_at timestamptz,
    ADD COLUMN compared_at timestamptz;
CREATE INDEX import_file_by_replaced ON synthesis.import_file (replaces) WHERE replaces IS NOT NULL;

-- A record that has left stands for nothing any more: it points at itself, so that it is counted and read nowhere.
ALTER TABLE synthesis.reference
    ADD COLUMN left_at timestamptz,
    ADD CONSTRAINT left_counts_nowhere CHECK (left_at IS NULL OR stands_for = id);

-- Which record of before a line of a corrected export tells again.
CREATE TABLE synthesis.carried (
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    import_file_id uuid NOT NULL REFERENCES synthesis.import_file (id),
    position       int NOT NULL,
    reference_id   uuid NOT NULL REFERENCES synthesis.reference (id),
    PRIMARY KEY (import_file_id, position)
);
CREATE INDEX carried_by_synthesis ON synthesis.carried (synthesis_id, reference_id);

GRANT SELECT, INSERT ON synthesis.release, synthesis.finding_wording, synthesis.carried TO ${app_role};
GRANT UPDATE (replaces_why, replaced_at, compared_at) ON synthesis.import_file TO ${app_role};
GRANT UPDATE (left_at) ON synthesis.reference TO ${app_role};

DO $do$
DECLARE t text; who text;
BEGIN
    FOREACH t IN ARRAY ARRAY['release', 'finding_wording', 'carried'] LOOP
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        who := format($p$((SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
            WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t);
        EXECUTE format('CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (%s)', t, who);
    END LOOP;
END $do$;
CREATE POLICY lead_freezes ON synthesis.release FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = release.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads));
CREATE POLICY team_words ON synthesis.finding_wording FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = finding_wording.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.leads OR m.codes))
    AND EXISTS (SELECT 1 FROM synthesis.finding f WHERE f.id = finding_id AND f.synthesis_id = finding_wording.synthesis_id));
CREATE POLICY lead_carries ON synthesis.carried FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = carried.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)
    AND EXISTS (SELECT 1 FROM synthesis.import_file f WHERE f.id = import_file_id AND f.synthesis_id = carried.synthesis_id)
    AND EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = carried.synthesis_id));
