-- Design mode: before the first wave opens, each seat says of each of its questions how that will be so here, and how sure it is. These are
-- intentions and no answers: no statement reads them together with the answers of a wave. Everybody may read them; nothing is written over.
CREATE TABLE partnership.intention (
    number         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    place_id       uuid NOT NULL,
    conveyed       boolean NOT NULL,
    item           text NOT NULL CHECK (item IN (
        'ENTITLED', 'TREATED_AS_ENTITLED', 'AGENDA', 'VOICE_CHANGED', 'NOBODY_MISSING', 'FITTED', 'ASKED_BEFORE',
        'SAY_NO', 'SAW_CHANGE', 'SERVICE_PLANS', 'RESPECT', 'MY_WORDS', 'ANSWERED', 'DISAGREE', 'VALUED', 'PAPERS',
        'MY_ROLE', 'INDUCTION', 'HELPED', 'LEARN_TOGETHER', 'WHAT_OTHERS_DO', 'SHARED_GOALS', 'HANDOVERS',
        'ONE_PERSON', 'SHARING_RULES')),
    words          text CHECK (words <> ''),
    sure           char(1) CHECK (sure IN ('0', '1', '2', '3', 'k')),
    on_day         date NOT NULL,
    FOREIGN KEY (place_id, partnership_id) REFERENCES partnership.place (id, partnership_id)
);
CREATE INDEX intention_by_partnership ON partnership.intention (partnership_id, place_id, item, number DESC);
CREATE INDEX intention_by_place ON partnership.intention (place_id);

ALTER TABLE partnership.intention ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.intention FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON partnership.intention TO ${app_role};
CREATE POLICY migration ON partnership.intention TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY public_record ON partnership.intention FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL);
-- A seat speaks for itself; for a seat with which nobody signs in, whoever works for the partnership writes down what it said. Nobody does
-- once a wave has opened.
CREATE POLICY from_a_seat_before_a_wave ON partnership.intention FOR INSERT TO ${app_role}
    WITH CHECK (on_day = (SELECT sharing.viewer_today())
                AND NOT EXISTS (SELECT 1 FROM partnership.wave w
                                 WHERE w.partnership_id = intention.partnership_id AND w.opened_on <= (SELECT sharing.viewer_today()))
                AND CASE WHEN conveyed
                         THEN partnership_id IN (SELECT id FROM partnership.mine_v)
                              AND place_id IN (SELECT p.id FROM partnership.place p WHERE p.seat_id IS NULL)
                         ELSE place_id IN (SELECT id FROM partnership.held_v) END);
