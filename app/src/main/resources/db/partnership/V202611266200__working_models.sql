-- How a partnership works, as whoever works for it wrote down what was agreed: one line for each thing and each time. Everybody may read
-- it; nothing is written over. A partnership without a line has agreed on nothing yet, and so have all that were begun before this.
CREATE TABLE partnership.way_agreed (
    number         bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    aspect         text NOT NULL CHECK (aspect IN ('CALLED', 'COMES', 'DECIDES', 'SERVICED', 'MONEY', 'LASTS')),
    way            text,                                -- none: opened again, not agreed
    until_day      date,
    on_day         date NOT NULL,
    CHECK (way IS NULL OR CASE aspect
        WHEN 'CALLED' THEN way IN ('BY_ONE_SERVICE', 'BY_SERVICE_AND_FAMILIES', 'BY_FAMILIES', 'IN_TURN', 'FROM_OUTSIDE')
        WHEN 'COMES' THEN way IN ('SEATS_ALONE', 'OTHERS_LISTEN', 'OPEN_TO_ALL')
        WHEN 'DECIDES' THEN way IN ('AGREEMENT', 'VOTE', 'LEAD_DECIDES')
        WHEN 'SERVICED' THEN way IN ('OWN_FACILITATOR', 'LENT_FACILITATOR', 'SERVICED_IN_TURN', 'SERVICED_BY_NOBODY')
        WHEN 'MONEY' THEN way IN ('NO_MONEY', 'SHARED_MONEY', 'ONE_PAYS', 'MONEY_FROM_OUTSIDE')
        WHEN 'LASTS' THEN way IN ('UNTIL_A_DAY', 'UNTIL_DONE', 'NO_END') END),
    CHECK ((coalesce(way, '') = 'UNTIL_A_DAY') = (until_day IS NOT NULL))
);
CREATE INDEX way_agreed_by_partnership ON partnership.way_agreed (partnership_id, number DESC);

ALTER TABLE partnership.way_agreed ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.way_agreed FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON partnership.way_agreed TO ${app_role};
CREATE POLICY migration ON partnership.way_agreed TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY public_record ON partnership.way_agreed FOR SELECT TO ${app_role}
    USING (sharing.viewer_purpose() IS NOT NULL);
CREATE POLICY who_works_for_it ON partnership.way_agreed FOR INSERT TO ${app_role}
    WITH CHECK (on_day = (SELECT sharing.viewer_today()) AND partnership_id IN (SELECT id FROM partnership.mine_v));
