-- Two people decide on each batch, and they need not be the same two for all: whoever comes next joins the oldest batch that lacks
-- somebody. Who leaves gives up what they have not finished, so that nobody who is absent holds a batch.
CREATE TABLE synthesis.batch_reader (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    batch_id     uuid NOT NULL REFERENCES synthesis.batch (id),
    seat_id      uuid NOT NULL REFERENCES people.seat (id),
    since        timestamptz NOT NULL,
    until        timestamptz,
    PRIMARY KEY (batch_id, seat_id)
);
CREATE INDEX batch_reader_by_seat ON synthesis.batch_reader (seat_id, synthesis_id);
INSERT INTO synthesis.batch_reader (synthesis_id, batch_id, seat_id, since)
SELECT b.synthesis_id, b.id, m.seat_id, b.made_at FROM synthesis.batch b JOIN synthesis.member m ON m.synthesis_id = b.synthesis_id AND m.screens;

ALTER TABLE synthesis.member ADD COLUMN screens_until timestamptz;
ALTER TABLE synthesis.sheet ADD COLUMN set_aside_at timestamptz;

GRANT SELECT, INSERT ON synthesis.batch_reader TO ${app_role};
GRANT UPDATE (since, until) ON synthesis.batch_reader TO ${app_role};
GRANT UPDATE (screens, adjudicates, codes, screens_until) ON synthesis.member TO ${app_role};
GRANT UPDATE (set_aside_at) ON synthesis.sheet TO ${app_role};

ALTER TABLE synthesis.batch_reader ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.batch_reader FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.batch_reader TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_team ON synthesis.batch_reader FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = batch_reader.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY program_joins ON synthesis.batch_reader FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE POLICY program_changes ON synthesis.batch_reader FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');

-- The program changes a team when whoever leads asks it to; it looks first who asks.
CREATE POLICY program_lets_in ON synthesis.access FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE POLICY program_asks ON synthesis.member FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');
CREATE POLICY program_changes ON synthesis.member FOR UPDATE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS') WITH CHECK ((SELECT sharing.viewer_purpose()) = 'SYNTHESIS');

-- Nobody votes who no longer screens.
DROP POLICY own_vote ON synthesis.vote;
CREATE POLICY own_vote ON synthesis.vote FOR INSERT TO ${app_role} WITH CHECK (
    seat_id = (SELECT sharing.viewer_seat()) AND NOT opened
    AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = vote.synthesis_id AND m.seat_id = sharing.viewer_seat() AND m.screens
                   AND m.screens_until IS NULL));
