-- That a synthesis updates an earlier review: one of its own releases, or a review that was published elsewhere, whose studies and
-- reports a person types in. Nothing stands for "not reported in the source". It is said and never taken away; the newest counts.
CREATE TABLE synthesis.earlier_review (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    number       int NOT NULL CHECK (number > 0),
    kind         text NOT NULL CHECK (kind IN ('RELEASE', 'PUBLISHED', 'NONE')),
    release      int,
    citation     text NOT NULL,
    studies      int CHECK (studies >= 0),
    reports      int CHECK (reports >= 0),
    why          text NOT NULL CHECK (btrim(why) <> ''),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, number),
    FOREIGN KEY (synthesis_id, release) REFERENCES synthesis.release (synthesis_id, number),
    CHECK ((kind = 'RELEASE') = (release IS NOT NULL)),
    CHECK ((kind = 'PUBLISHED') = (btrim(citation) <> '')),
    CHECK (kind = 'PUBLISHED' OR (studies IS NULL AND reports IS NULL))
);

GRANT SELECT, INSERT ON synthesis.earlier_review TO ${app_role};
ALTER TABLE synthesis.earlier_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.earlier_review FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.earlier_review TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.earlier_review FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = earlier_review.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY lead_says ON synthesis.earlier_review FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = earlier_review.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads AND m.left_at IS NULL));
