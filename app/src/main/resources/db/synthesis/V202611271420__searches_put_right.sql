-- A file that was looked at by mistake is put away: it is kept, with the reason, and is no file of the search any more.
CREATE TABLE synthesis.file_put_away (
    import_file_id uuid PRIMARY KEY,
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    why            text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 2000),
    by_seat_id     uuid NOT NULL REFERENCES people.seat (id),
    at             timestamptz NOT NULL,
    FOREIGN KEY (synthesis_id, import_file_id) REFERENCES synthesis.import_file (synthesis_id, id)
);
CREATE INDEX file_put_away_by_synthesis ON synthesis.file_put_away (synthesis_id, import_file_id);
CREATE INDEX file_put_away_by_seat ON synthesis.file_put_away (by_seat_id);

-- A search that was mistyped is put right. What stood before stays; the newest counts.
CREATE TABLE synthesis.search_correction (
    number        bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id  uuid NOT NULL REFERENCES synthesis.synthesis (id),
    search_run_id uuid NOT NULL,
    strategy      text NOT NULL CHECK (strategy <> ''),
    limits        text NOT NULL,
    run_on        date NOT NULL,
    hits          int NOT NULL CHECK (hits >= 0),
    why           text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 2000),
    by_seat_id    uuid NOT NULL REFERENCES people.seat (id),
    at            timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number),
    FOREIGN KEY (synthesis_id, search_run_id) REFERENCES synthesis.search_run (synthesis_id, id)
);
CREATE INDEX search_correction_by_run ON synthesis.search_correction (synthesis_id, search_run_id, number DESC);
CREATE INDEX search_correction_by_seat ON synthesis.search_correction (by_seat_id);

GRANT SELECT, INSERT ON synthesis.file_put_away, synthesis.search_correction TO ${app_role};

DO $do$
DECLARE t text; more text;
BEGIN
    FOREACH t IN ARRAY ARRAY['file_put_away', 'search_correction'] LOOP
        more := CASE t WHEN 'file_put_away'
            THEN ' AND EXISTS (SELECT 1 FROM synthesis.import_file f WHERE f.id = import_file_id AND f.synthesis_id = file_put_away.synthesis_id AND f.taken_in_at IS NULL)'
            ELSE ' AND EXISTS (SELECT 1 FROM synthesis.search_run f WHERE f.id = search_run_id AND f.synthesis_id = search_correction.synthesis_id)' END;
        EXECUTE format('ALTER TABLE synthesis.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE synthesis.%I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY migration ON synthesis.%I TO ${owner_role} USING (true) WITH CHECK (true)', t);
        EXECUTE format($p$CREATE POLICY of_team ON synthesis.%I FOR SELECT TO ${app_role} USING (
            (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
                WHERE a.synthesis_id = %I.synthesis_id AND a.seat_id = sharing.viewer_seat()))$p$, t, t);
        EXECUTE format($p$CREATE POLICY lead_says ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (
            by_seat_id = (SELECT sharing.viewer_seat())
            AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = %I.synthesis_id
                           AND m.seat_id = sharing.viewer_seat() AND m.leads AND m.left_at IS NULL) $p$, t, t) || more || ')';
    END LOOP;
END
$do$;
