-- Where a clause of a protocol comes from: who does it already, what they do, and which record of the evidence bank knows of it. Like the
-- protocol itself it is public from the first moment. The record is another module's and may be withdrawn: its id alone stands here.
CREATE TABLE partnership.protocol_origin (
    id             uuid PRIMARY KEY,
    protocol_id    uuid NOT NULL,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    clause         text NOT NULL,                       -- words that stand in the protocol
    who            text NOT NULL,                       -- a school, a service or a group
    practice       text NOT NULL,
    record_id      uuid,
    on_day         date NOT NULL,
    FOREIGN KEY (protocol_id, partnership_id) REFERENCES partnership.protocol (id, partnership_id)
);
CREATE INDEX protocol_origin_by_protocol ON partnership.protocol_origin (protocol_id);
CREATE INDEX protocol_origin_by_partnership ON partnership.protocol_origin (partnership_id);

ALTER TABLE partnership.protocol_origin ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.protocol_origin FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON partnership.protocol_origin TO ${app_role};
CREATE POLICY migration ON partnership.protocol_origin TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY public_record ON partnership.protocol_origin FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL);
-- Whoever answers for the protocol, and whoever leads or facilitates.
CREATE POLICY who_answers_for_it ON partnership.protocol_origin FOR INSERT TO ${app_role}
    WITH CHECK (protocol_id IN (SELECT p.id FROM partnership.protocol p
                                 WHERE p.partnership_id = protocol_origin.partnership_id
                                   AND (p.partnership_id IN (SELECT id FROM partnership.mine_v)
                                        OR p.owner_id IN (SELECT id FROM partnership.held_v))));
