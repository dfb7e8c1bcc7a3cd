-- Pages of reports as pictures, drawn out of the PDFs that we keep when somebody first opens them: dropped and drawn again at will.
CREATE TABLE synthesis.report_picture (
    synthesis_id   uuid NOT NULL REFERENCES synthesis.synthesis (id),
    report_file_id uuid NOT NULL,
    number         int NOT NULL CHECK (number > 0),
    content_type   text NOT NULL CHECK (content_type IN ('image/png', 'image/jpeg', '')),
    width          int NOT NULL CHECK (width BETWEEN 0 AND 10000),
    height         int NOT NULL CHECK (height BETWEEN 0 AND 10000),
    bytes          bytea NOT NULL CHECK (length(bytes) <= 4000000),
    -- five numbers for each word: its letters, and where it stands
    boxes          int[] NOT NULL CHECK (cardinality(boxes) % 5 = 0),
    not_drawn      text NOT NULL CHECK (length(not_drawn) <= 40),
    at             timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, report_file_id, number),
    FOREIGN KEY (synthesis_id, report_file_id) REFERENCES synthesis.report_file (synthesis_id, id),
    CHECK ((content_type = '') = (not_drawn <> ''))
);

GRANT SELECT, INSERT ON synthesis.report_picture TO ${app_role};
ALTER TABLE synthesis.report_picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.report_picture FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.report_picture TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.report_picture FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = report_picture.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY team_draws ON synthesis.report_picture FOR INSERT TO ${app_role} WITH CHECK (
    EXISTS (SELECT 1 FROM synthesis.access a WHERE a.synthesis_id = report_picture.synthesis_id AND a.seat_id = sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM synthesis.report_file f
        WHERE f.id = report_file_id AND f.synthesis_id = report_picture.synthesis_id AND number <= f.pages));
