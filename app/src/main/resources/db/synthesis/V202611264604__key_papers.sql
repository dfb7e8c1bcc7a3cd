-- Records that the team knew to belong in before it screened. Whoever only screens sees none of them.
CREATE TABLE synthesis.key_paper (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    reference_id uuid NOT NULL,
    why          text NOT NULL CHECK (btrim(why) <> '' AND length(why) <= 2000),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, reference_id),
    FOREIGN KEY (synthesis_id, reference_id) REFERENCES synthesis.reference (synthesis_id, id)
);

GRANT SELECT, INSERT ON synthesis.key_paper TO ${app_role};
ALTER TABLE synthesis.key_paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.key_paper FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.key_paper TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY who_may_know ON synthesis.key_paper FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = key_paper.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.leads OR m.adjudicates)));
CREATE POLICY lead_names ON synthesis.key_paper FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = key_paper.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.leads)
    AND EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = key_paper.synthesis_id));
