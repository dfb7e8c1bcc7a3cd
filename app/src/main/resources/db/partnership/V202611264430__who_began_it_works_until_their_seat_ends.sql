-- Whoever began a partnership worked for it for ever, also after their own seat in it had ended and others led. From now on, once a seat of
-- theirs in it has ended, they do only while nobody who signs in leads or facilitates it: a table that everybody left can be taken up again.
CREATE OR REPLACE VIEW partnership.mine_v WITH (security_invoker = true) AS
    SELECT p.id FROM partnership.partnership p
     WHERE (SELECT sharing.viewer_purpose()) = 'PARTNERSHIP'
       AND (EXISTS (SELECT 1 FROM partnership.place s
                     WHERE s.partnership_id = p.id AND s.seat_id = (SELECT sharing.viewer_seat())
                       AND s.duty IN ('LEADS', 'FACILITATES')
                       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today()))
            OR (p.made_by_seat_id = (SELECT sharing.viewer_seat())
                AND (NOT EXISTS (SELECT 1 FROM partnership.place s
                                  WHERE s.partnership_id = p.id AND s.seat_id = (SELECT sharing.viewer_seat())
                                    AND s.until_date < (SELECT sharing.viewer_today()))
                     OR NOT EXISTS (SELECT 1 FROM partnership.place s
                                     WHERE s.partnership_id = p.id AND s.seat_id IS NOT NULL AND s.duty IN ('LEADS', 'FACILITATES')
                                       AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today())))));
