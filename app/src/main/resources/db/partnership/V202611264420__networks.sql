-- Networks are partnerships round a theme. Whoever follows one, or sits in it, reads on their own page what is new in it since they were
-- last there. When somebody was last there is read by themselves and by nobody else.
CREATE TABLE partnership.network_followed (
    seat_id        uuid NOT NULL REFERENCES people.seat (id),
    partnership_id uuid NOT NULL REFERENCES partnership.partnership (id),
    follows        boolean NOT NULL,                    -- otherwise kept only because they sit in it
    before_on      date,                                -- when they were there before that; none: never
    seen_on        date CHECK (seen_on >= before_on),   -- when they were last there
    CHECK (seen_on IS NOT NULL OR before_on IS NULL),
    PRIMARY KEY (seat_id, partnership_id)
);
CREATE INDEX network_followed_by_partnership ON partnership.network_followed (partnership_id);
ALTER TABLE partnership.network_followed ENABLE ROW LEVEL SECURITY;
ALTER TABLE partnership.network_followed FORCE ROW LEVEL SECURITY;
CREATE POLICY migration ON partnership.network_followed TO ${owner_role} USING (true) WITH CHECK (true);
CREATE POLICY themselves ON partnership.network_followed TO ${app_role}
    USING (seat_id = (SELECT sharing.viewer_seat()))
    WITH CHECK (seat_id = (SELECT sharing.viewer_seat()) AND coalesce(seen_on <= (SELECT sharing.viewer_today()), true)
        AND EXISTS (SELECT 1 FROM partnership.partnership p WHERE p.id = partnership_id AND p.kind = 'THEME'));
GRANT SELECT, INSERT ON partnership.network_followed TO ${app_role};
GRANT UPDATE (follows, before_on, seen_on) ON partnership.network_followed TO ${app_role};

-- What everybody may read of a partnership, with the day on which it became so.
CREATE VIEW partnership.news_v WITH (security_invoker = true) AS
    SELECT g.partnership_id, 'GROUP' AS kind, g.id, g.name AS words, g.launched_on AS on_day
      FROM partnership.task_group g WHERE g.launched_on IS NOT NULL
     UNION ALL
    SELECT d.partnership_id, 'DRAFT', d.group_id, d.title, d.consulted_on FROM partnership.draft d WHERE d.consulted_on IS NOT NULL
     UNION ALL
    SELECT d.partnership_id, 'DECISION', d.id, d.question, d.taken_on FROM partnership.decision d WHERE d.taken_on IS NOT NULL
     UNION ALL
    SELECT m.partnership_id, 'MINUTES', m.id, s.name, m.minuted_on
      FROM partnership.meeting m JOIN partnership.series s ON s.id = m.series_id WHERE m.minuted_on IS NOT NULL
     UNION ALL
    SELECT v.partnership_id, 'PRODUCT', p.id, p.title, v.published_on
      FROM partnership.product_version v JOIN partnership.product p ON p.id = v.product_id WHERE v.published_on IS NOT NULL;
GRANT SELECT ON partnership.news_v TO ${app_role};
