-- Difficulties in working together, said openly by a seat: words, who answers for it, the answer, and what became of it. Everybody reads
-- them. There is no field for blame.
CREATE TABLE partnership.difficulty (
    id              uuid PRIMARY KEY,
    partnership_id  uuid NOT NULL REFERENCES partnership.partnership (id),
    said_by_id      uuid NOT NULL,
    conveyed        boolean NOT NULL,                   -- told to who leads or facilitates, who wrote it down
    owner_id        uuid NOT NULL,                      -- the seat that answers for it
    words           text NOT NULL CHECK (btrim(words) <> ''),
    said_on         date NOT NULL,
    answer          text CHECK (btrim(answer) <> ''),
    answered_on     date CHECK (answered_on >= said_on),
    answer_conveyed boolean,
    became          text CHECK (btrim(became) <> ''),
    closed_on       date CHECK (closed_on >= said_on),
    became_conveyed boolean,
    CHECK (num_nulls(answer, answered_on, answer_conveyed) IN (0, 3)),
    CHECK (num_nulls(became, closed_on, became_conveyed) IN (0, 3)),
    FOREIGN KEY (said_by_id, partnership_id) REFERENCES partnership.place (id, partnership_id),
    FOREIGN KEY (owner_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX difficulty_by_partnership ON partnership.difficulty (partnership_id, said_on);
CREATE INDEX difficulty_by_sayer ON partnership.difficulty (said_by_id);
CREATE INDEX difficulty_by_owner ON partnership.difficulty (owner_id);

ALTER TABLE partnership.difficulty ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.difficulty FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON partnership.difficulty TO ${owner_role} USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON partnership.difficulty TO ${app_role};
GRANT UPDATE (answer, answered_on, answer_conveyed, became, closed_on, became_conveyed) ON partnership.difficulty TO ${app_role};
CREATE POLICY public_record ON partnership.difficulty FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY from_a_seat ON partnership.difficulty FOR INSERT TO ${app_role} WITH CHECK (
    said_on = (SELECT sharing.viewer_today()) AND answered_on IS NULL AND closed_on IS NULL
    AND CASE WHEN conveyed THEN partnership_id IN (SELECT id FROM partnership.mine_v)
             ELSE said_by_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY by_its_seats ON partnership.difficulty FOR UPDATE TO ${app_role}
    USING (owner_id IN (SELECT id FROM partnership.held_v) OR said_by_id IN (SELECT id FROM partnership.held_v)
        OR partnership_id IN (SELECT id FROM partnership.mine_v))
    WITH CHECK (owner_id IN (SELECT id FROM partnership.held_v) OR said_by_id IN (SELECT id FROM partnership.held_v)
        OR partnership_id IN (SELECT id FROM partnership.mine_v));
