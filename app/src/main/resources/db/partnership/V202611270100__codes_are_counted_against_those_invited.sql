-- One code for each person who is invited, and for lost ones a tenth more, two at least. Each code beyond those invited raises the number of
-- answers that a side needs by one, so that five answers from people stand behind whatever is shown.
ALTER TABLE partnership.invited ADD COLUMN printed int NOT NULL DEFAULT 0 CHECK (printed >= 0);
UPDATE partnership.invited i
   SET printed = (SELECT count(*) FROM partnership.code c WHERE c.wave_id = i.wave_id AND c.role = i.role AND NOT c.for_body);
ALTER TABLE partnership.invited
    ADD CONSTRAINT as_many_codes_as_people CHECK (printed <= people + greatest(2, (people + 9) / 10)) NOT VALID;  -- older waves may have more
GRANT UPDATE (printed) ON partnership.invited TO ${app_role};
CREATE POLICY codes_printed ON partnership.invited FOR UPDATE TO ${app_role}
    USING (wave_id IN (SELECT w.id FROM partnership.wave w
                        WHERE w.state <> 'CLOSED' AND w.partnership_id IN (SELECT id FROM partnership.mine_v)))
    WITH CHECK (wave_id IN (SELECT w.id FROM partnership.wave w
                             WHERE w.state <> 'CLOSED' AND w.partnership_id IN (SELECT id FROM partnership.mine_v)));

-- Codes whose page was lost are taken back before anybody can have used one.
GRANT DELETE ON partnership.code TO ${app_role};
CREATE POLICY taken_back ON partnership.code FOR DELETE TO ${app_role}
    USING ((SELECT sharing.viewer_purpose()) = 'ANSWERING'
        AND wave_id IN (SELECT w.id FROM partnership.wave w WHERE w.state = 'DRAWN_UP'));

-- Of a side of which fewer than five were invited nothing is kept, in waves that were closed before this rule too.
DELETE FROM partnership.closed_count c USING partnership.invited i
 WHERE i.wave_id = c.wave_id AND i.role = c.role AND i.people < 5;
UPDATE partnership.closed_role c SET answers = NULL FROM partnership.invited i
 WHERE i.wave_id = c.wave_id AND i.role = c.role AND i.people < 5;

DROP POLICY counted ON partnership.closed_role;
CREATE POLICY counted ON partnership.closed_role FOR INSERT TO ${app_role}
    WITH CHECK ((SELECT sharing.viewer_purpose()) = 'COUNTING'
        AND EXISTS (SELECT 1 FROM partnership.wave w WHERE w.id = wave_id AND w.state = 'OPEN')
        AND (answers IS NULL
             OR EXISTS (SELECT 1 FROM partnership.invited i
                         WHERE i.wave_id = closed_role.wave_id AND i.role = closed_role.role AND i.people >= 5
                           AND closed_role.answers >= 5 + greatest(0, i.printed - i.people))));
