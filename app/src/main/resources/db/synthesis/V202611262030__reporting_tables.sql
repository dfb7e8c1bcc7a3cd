-- What a team says to an item of a reporting table. The newest counts; none is ever taken away.
CREATE TABLE synthesis.reporting_word (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reporting    text NOT NULL CHECK (length(reporting) <= 40),
    item         text NOT NULL CHECK (length(item) <= 10),
    words        text NOT NULL CHECK (length(words) <= 4000),
    place        text NOT NULL CHECK (length(place) <= 200),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE INDEX reporting_word_by_item ON synthesis.reporting_word (synthesis_id, reporting, item, number DESC);

GRANT SELECT, INSERT ON synthesis.reporting_word TO ${app_role};
ALTER TABLE synthesis.reporting_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.reporting_word FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.reporting_word TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.reporting_word FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = reporting_word.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY team_writes ON synthesis.reporting_word FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = reporting_word.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.codes OR m.leads)));
