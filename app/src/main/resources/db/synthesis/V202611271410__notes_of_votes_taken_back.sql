-- What somebody noted beside a vote that they took back, so that it stands in the form again. Nobody else ever reads it.
CREATE TABLE synthesis.vote_note (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    stage        text NOT NULL CHECK (stage IN ('TITLE_ABSTRACT', 'FULL_TEXT')),
    reference_id uuid NOT NULL REFERENCES synthesis.reference (id),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    note         text NOT NULL,
    PRIMARY KEY (synthesis_id, stage, reference_id, seat_id)
);
CREATE INDEX vote_note_by_reference ON synthesis.vote_note (reference_id);
CREATE INDEX vote_note_by_seat ON synthesis.vote_note (seat_id);
GRANT SELECT, INSERT ON synthesis.vote_note TO ${app_role};
GRANT UPDATE (note) ON synthesis.vote_note TO ${app_role};
ALTER TABLE synthesis.vote_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.vote_note FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.vote_note TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY own ON synthesis.vote_note FOR SELECT TO ${app_role} USING (seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY own_change ON synthesis.vote_note FOR UPDATE TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat())) WITH CHECK (seat_id = (SELECT sharing.viewer_seat()));
CREATE POLICY own_note ON synthesis.vote_note FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = vote_note.synthesis_id)
    AND EXISTS (SELECT 1 FROM synthesis.access a WHERE a.synthesis_id = vote_note.synthesis_id AND a.seat_id = sharing.viewer_seat()));
