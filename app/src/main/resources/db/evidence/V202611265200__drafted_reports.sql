-- What a partnership decided about something of the bank, drafted as an area's report. Nobody but those who may report for that area
-- reads it here, and nothing is told before one of them says yes.
CREATE TABLE evidence.drafted_report (
    id             uuid PRIMARY KEY,                            -- the decision from which it came: one draft for one decision
    record_id      uuid NOT NULL REFERENCES evidence.record (id),
    recommendation text NOT NULL CHECK (length(recommendation) <= 100),
    area_id        uuid REFERENCES people.area (id),            -- none where the partnership has none: then whoever decided tells
    decided_by     text NOT NULL CHECK (btrim(decided_by) <> ''),
    decision       text NOT NULL CHECK (decision IN ('ADOPT', 'ADAPT', 'DECLINE')),
    reason         text NOT NULL CHECK (btrim(reason) <> ''),
    decided_on     date NOT NULL,
    by_seat_id     uuid NOT NULL REFERENCES people.seat (id),
    at             timestamptz NOT NULL
);
CREATE INDEX drafted_report_by_area ON evidence.drafted_report (area_id);
CREATE INDEX drafted_report_by_record ON evidence.drafted_report (record_id);
CREATE INDEX drafted_report_by_seat ON evidence.drafted_report (by_seat_id);

-- It was told to the bank, as this report; or somebody put it aside.
CREATE TABLE evidence.drafted_report_end (
    draft_id    uuid PRIMARY KEY REFERENCES evidence.drafted_report (id),
    adoption_id uuid REFERENCES evidence.adoption (id),
    by_seat_id  uuid NOT NULL REFERENCES people.seat (id),
    at          timestamptz NOT NULL
);
CREATE INDEX drafted_report_end_by_adoption ON evidence.drafted_report_end (adoption_id);

GRANT SELECT, INSERT ON evidence.drafted_report, evidence.drafted_report_end TO ${app_role};

ALTER TABLE evidence.drafted_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.drafted_report FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON evidence.drafted_report TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY may_report ON evidence.drafted_report FOR SELECT TO ${app_role} USING (
    CASE WHEN area_id IS NULL THEN by_seat_id = (SELECT sharing.viewer_seat())
         ELSE EXISTS (SELECT 1 FROM people.seat_area s WHERE s.seat_id = (SELECT sharing.viewer_seat()) AND s.area_id = drafted_report.area_id) END);
CREATE POLICY write_own ON evidence.drafted_report FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id AND r.published_on IS NOT NULL)
    AND (area_id IS NULL OR EXISTS (SELECT 1 FROM people.area a WHERE a.id = drafted_report.area_id)));

ALTER TABLE evidence.drafted_report_end ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.drafted_report_end FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON evidence.drafted_report_end TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_draft ON evidence.drafted_report_end FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.drafted_report d WHERE d.id = draft_id));
CREATE POLICY write_own ON evidence.drafted_report_end FOR INSERT TO ${app_role} WITH CHECK (
    by_seat_id = (SELECT sharing.viewer_seat())
    AND EXISTS (SELECT 1 FROM evidence.drafted_report d WHERE d.id = draft_id
                 AND (adoption_id IS NULL
                      OR EXISTS (SELECT 1 FROM evidence.adoption a WHERE a.id = adoption_id AND a.record_id = d.record_id
                                  AND a.by_seat_id = (SELECT sharing.viewer_seat())))));
