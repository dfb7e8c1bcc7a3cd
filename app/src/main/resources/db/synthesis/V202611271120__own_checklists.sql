-- The text of a checklist that a team brought in a file, as it was when somebody chose it for a report: sheets that were filled with it
-- are read with it, whatever the file says later.
CREATE TABLE synthesis.own_checklist (
    synthesis_id uuid NOT NULL REFERENCES synthesis.synthesis (id),
    hash         text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    told         text NOT NULL CHECK (octet_length(told) BETWEEN 1 AND 65536),
    by_seat_id   uuid NOT NULL REFERENCES people.seat (id),
    at           timestamptz NOT NULL,
    PRIMARY KEY (synthesis_id, hash)
);
CREATE INDEX own_checklist_by_seat ON synthesis.own_checklist (by_seat_id);

ALTER TABLE synthesis.own_checklist ENABLE ROW LEVEL SECURITY;
ALTER TABLE synthesis.own_checklist FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON synthesis.own_checklist TO ${owner_role} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON synthesis.own_checklist TO ${app_role};
CREATE POLICY of_team ON synthesis.own_checklist FOR SELECT TO ${app_role} USING (
    (SELECT sharing.viewer_purpose()) = 'SYNTHESIS' OR EXISTS (SELECT 1 FROM synthesis.access a
        WHERE a.synthesis_id = own_checklist.synthesis_id AND a.seat_id = sharing.viewer_seat()));
CREATE POLICY member_writes ON synthesis.own_checklist FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat()) AND EXISTS (SELECT 1 FROM synthesis.member m
        WHERE m.synthesis_id = own_checklist.synthesis_id AND m.seat_id = sharing.viewer_seat() AND (m.leads OR m.codes)));
