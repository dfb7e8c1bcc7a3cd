-- What a code means, and its colour, in words that are added and never taken away; the newest on a code counts.
CREATE TABLE synthesis.code_word (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    code         text NOT NULL CHECK (btrim(code) <> '' AND length(code) <= 400),
    description  text NOT NULL CHECK (length(description) <= 2000),
    colour       text NOT NULL CHECK (colour = '' OR colour ~ '^#[0-9A-F]{6}$'),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    file_id      uuid,
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number),
    FOREIGN KEY (synthesis_id, file_id) REFERENCES synthesis.coding_file (synthesis_id, id)
);
CREATE INDEX code_word_by_code ON synthesis.code_word (synthesis_id, code, number DESC);

GRANT SELECT, INSERT ON synthesis.code_word TO ${app_role};
ALTER TABLE synthesis.code_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.code_word FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.code_word TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.code_word FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = code_word.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY own_word ON synthesis.code_word FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = code_word.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads))
    AND (file_id IS NULL OR EXISTS (SELECT 1 FROM synthesis.coding_file f
        WHERE f.id = file_id AND f.synthesis_id = code_word.synthesis_id AND f.by_seat_id = sharing.viewer_seat())));
