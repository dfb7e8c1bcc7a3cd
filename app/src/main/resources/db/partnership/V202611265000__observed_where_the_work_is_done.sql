-- Whoever takes something over says that they have read what they need to know. For a seat with which nobody signs in, whoever leads or
-- facilitates writes down that it said so, and that stands beside it.
ALTER TABLE partnership.handed_over
    ADD COLUMN heard_on date CHECK (heard_on >= on_day),
    ADD COLUMN heard_conveyed boolean,
    ADD CHECK ((heard_on IS NULL) = (heard_conveyed IS NULL));
GRANT UPDATE (heard_on, heard_conveyed) ON partnership.handed_over TO ${app_role};
CREATE POLICY taken_on ON partnership.handed_over FOR UPDATE TO ${app_role}
    USING (heard_on IS NULL
        AND (to_id IN (SELECT id FROM partnership.held_v) OR partnership_id IN (SELECT id FROM partnership.mine_v)))
    WITH CHECK (heard_on = (SELECT sharing.viewer_today())
        AND CASE WHEN heard_conveyed
                 THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                      AND EXISTS (SELECT 1 FROM partnership.place p WHERE p.id = to_id AND p.seat_id IS NULL)
                 ELSE to_id IN (SELECT id FROM partnership.held_v) END);
CREATE POLICY counted ON partnership.handed_over FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'COUNTING');

-- It waits on the desk until then, and can be asked after there.
ALTER TABLE partnership.asked_after DROP CONSTRAINT asked_after_kind_check;
ALTER TABLE partnership.asked_after ADD CONSTRAINT asked_after_kind_check CHECK (kind IN ('CONCERN', 'PACK', 'MINUTES', 'PROMISE', 'CHECK',
    'LOOK_BACK', 'MEASURE', 'PRODUCT', 'STALLED', 'WITHOUT_OWNER', 'HANDED_OVER', 'SEAT_EMPTY', 'TERM_ENDS', 'MISSED'));

-- How hard the texts are that families are given, measured when each is saved: the age, the kind and the day, neither a word nor which text.
CREATE TABLE partnership.reading_age (
    id             uuid PRIMARY KEY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    kind           text NOT NULL CHECK (kind IN ('QUESTION', 'REPLY', 'ANSWER', 'PACK')),
    on_day         date NOT NULL,
    years          int NOT NULL CHECK (years BETWEEN 5 AND 22)
);
CREATE INDEX reading_age_by_partnership ON partnership.reading_age (partnership_id, on_day);
ALTER TABLE partnership.reading_age ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.reading_age FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON partnership.reading_age TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY counted ON partnership.reading_age FOR SELECT TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'COUNTING');
CREATE POLICY with_its_text ON partnership.reading_age FOR INSERT TO ${app_role}
    WITH CHECK (on_day = (SELECT sharing.viewer_today())
        AND (partnership_id IN (SELECT id FROM partnership.mine_v) OR partnership_id IN (SELECT partnership_id FROM partnership.held_v)));
GRANT SELECT, INSERT ON partnership.reading_age TO ${app_role};
