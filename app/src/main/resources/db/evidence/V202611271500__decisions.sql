-- What the bank decided about a record, and whether whoever decided had given it: only where nobody else led the bank that day.
-- Nothing here is changed or taken away.
CREATE TABLE evidence.decision (
    number     bigint GENERATED ALWAYS AS IDENTITY,
    record_id  uuid NOT NULL REFERENCES evidence.record (id),
    round      int NOT NULL,
    decision   text NOT NULL CHECK (decision IN ('ASSURE', 'REVISE', 'RETURN')),
    by_giver   boolean NOT NULL,
    by_seat_id uuid NOT NULL REFERENCES people.seat (id),
    at         timestamptz NOT NULL,
    PRIMARY KEY (record_id, number)
);
CREATE INDEX decision_by_seat ON evidence.decision (by_seat_id);

GRANT SELECT, INSERT ON evidence.decision TO ${app_role};
ALTER TABLE evidence.decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.decision FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON evidence.decision TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY of_record ON evidence.decision FOR SELECT TO ${app_role}
    USING (EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id));
CREATE POLICY bank ON evidence.decision FOR INSERT TO ${app_role} WITH CHECK (
    (SELECT sharing.viewer_purpose()) = 'EVIDENCE_BANK' AND by_seat_id = (SELECT sharing.viewer_seat())
    AND by_giver = EXISTS (SELECT 1 FROM evidence.record r WHERE r.id = record_id AND r.given_by_person = (SELECT sharing.viewer_person())));
