-- Large files are taken in behind the page: asked for here, read piece by piece, and put in whole or not at all.
CREATE TABLE synthesis.taking_in (
    import_file_id uuid PRIMARY KEY REFERENCES synthesis.import_file (id),
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    difference     text NOT NULL CHECK (length(difference) <= 5000),
    by_seat_id     uuid NOT NULL REFERENCES people.seat (id),
    at             timestamptz NOT NULL
);
-- Pieces of a file that were read and wait for the rest; gone when all is in, or when it was stopped.
CREATE TABLE synthesis.incoming (
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    import_file_id uuid NOT NULL REFERENCES synthesis.import_file (id),
    first          int NOT NULL CHECK (first >= 1),
    records        int NOT NULL CHECK (records >= 1),
    rows           text NOT NULL,
    PRIMARY KEY (import_file_id, first)
);

GRANT SELECT, INSERT, DELETE ON synthesis.taking_in, synthesis.incoming TO ${app_role};
ALTER TABLE synthesis.taking_in ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.taking_in FORCE ROW LEVEL SECURITY;
ALTER TABLE synthesis.incoming ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.incoming FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.taking_in TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY migration ON synthesis.incoming TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.taking_in FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = taking_in.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY lead_asks ON synthesis.taking_in FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = taking_in.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)
    AND EXISTS (SELECT 1 FROM synthesis.import_file f WHERE f.id = import_file_id AND f.synthesis_id = taking_in.synthesis_id));
CREATE POLICY program_ends ON synthesis.taking_in FOR DELETE TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE POLICY program_reads ON synthesis.incoming FOR SELECT TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE POLICY program_keeps ON synthesis.incoming FOR INSERT TO ${app_role} WITH CHECK (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' AND EXISTS (SELECT 1 FROM synthesis.import_file f
        WHERE f.id = import_file_id AND f.synthesis_id = incoming.synthesis_id));
CREATE POLICY program_ends ON synthesis.incoming FOR DELETE TO ${app_role} USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE INDEX taking_in_by_synthesis ON synthesis.taking_in (synthesis_id);
