-- Of which strand of a synthesis each study is: words that a person adds and nobody takes away; the newest on a study counts.
-- What was proposed at that moment stands beside it, so that it can be told how far the proposals were followed.
CREATE TABLE synthesis.strand_word (
    number       bigint GENERATED ALWAYS AS IDENTITY,
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    study_id     uuid NOT NULL REFERENCES synthesis.study (id),
    strand       text NOT NULL CHECK (strand IN ('QUALITATIVE', 'QUANTITATIVE', 'MIXED', 'NOT_SAID')),
    proposed     text NOT NULL CHECK (proposed IN ('', 'QUALITATIVE', 'QUANTITATIVE', 'MIXED')),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number)
);
CREATE INDEX strand_word_by_study ON synthesis.strand_word (synthesis_id, study_id, number DESC);

GRANT SELECT, INSERT ON synthesis.strand_word TO ${app_role};
ALTER TABLE synthesis.strand_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.strand_word FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.strand_word TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.strand_word FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = strand_word.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY team_says ON synthesis.strand_word FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = strand_word.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.leads OR m.codes))
    AND EXISTS (SELECT 1 FROM synthesis.study s WHERE s.id = study_id AND s.synthesis_id = strand_word.synthesis_id));

-- Which strands a publication reports. Of what was listed before this could be said, nothing is said.
ALTER TABLE synthesis.publication ADD COLUMN covers text NOT NULL DEFAULT 'NOT_SAID'
    CHECK (covers IN ('NOT_SAID', 'WHOLE', 'QUALITATIVE', 'QUANTITATIVE'));
