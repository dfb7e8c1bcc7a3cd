-- Which studies a publication reports where its team chose them one by one. Each choice tells them all; the newest counts, none is
-- ever changed, and a choice without studies says that it reports all of its strands again.
CREATE TABLE synthesis.study_choice (
    synthesis_id   uuid NOT NULL,
    publication_id uuid NOT NULL,
    number         int NOT NULL CHECK (number >= 1),
    studies        uuid[] CHECK (cardinality(studies) BETWEEN 1 AND 10000),
    by_seat_id     uuid NOT NULL REFERENCES people.seat (id),
    at             timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, publication_id, number),
    FOREIGN KEY (synthesis_id, publication_id) REFERENCES synthesis.publication (synthesis_id, id)
);

GRANT SELECT, INSERT ON synthesis.study_choice TO ${app_role};
ALTER TABLE synthesis.study_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.study_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.study_choice TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.study_choice FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = study_choice.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY lead_chooses ON synthesis.study_choice FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = study_choice.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)
    AND NOT EXISTS (SELECT 1 FROM unnest(studies) AS chosen (id) WHERE NOT EXISTS (SELECT 1 FROM synthesis.study s
        WHERE s.id = chosen.id AND s.synthesis_id = study_choice.synthesis_id)));
