-- A seat that says nothing no longer stops a circle from being widened, where the dilemma was told under that rule. After 28 days without a
-- no, seats may be passed over that did not answer: whoever told it said yes (if they still sit) and half of those who sit did. Nobody reads
-- by that what was suggested before. Dilemmas that were told before this keep the rule that their circles were told: silence is no yes.
ALTER TABLE partnership.dilemma ADD COLUMN passes_silence boolean NOT NULL DEFAULT false;

ALTER TABLE partnership.dilemma_asked DROP CONSTRAINT dilemma_asked_check1;
ALTER TABLE partnership.dilemma_asked ADD CONSTRAINT in_within_its_days CHECK (in_on >= asked_on AND in_on <= asked_on + 42);

ALTER POLICY settled ON partnership.dilemma_asked
    WITH CHECK (coalesce(in_on, refused_on) = (SELECT sharing.viewer_today())
        AND EXISTS (SELECT 1 FROM partnership.dilemma d WHERE d.id = dilemma_id
                       AND coalesce(in_on, refused_on) <= asked_on + CASE WHEN d.passes_silence THEN 42 ELSE 28 END)
        AND (refused_on IS NOT NULL
             OR NOT EXISTS (SELECT 1 FROM partnership.dilemma d JOIN partnership.place s ON s.id = ANY (d.circle)
                             WHERE d.id = dilemma_id AND s.seat_id IS NOT NULL
                               AND s.from_date <= (SELECT sharing.viewer_today()) AND s.until_date >= (SELECT sharing.viewer_today())
                               AND NOT EXISTS (SELECT 1 FROM partnership.dilemma_agreed a
                                                WHERE a.asked_id = dilemma_asked.id AND a.place_id = s.id))
             OR (reads_from IS NOT NULL AND in_on > asked_on + 28
                 AND EXISTS (SELECT 1 FROM partnership.dilemma d
                              WHERE d.id = dilemma_id AND d.passes_silence
                                AND (EXISTS (SELECT 1 FROM partnership.dilemma_agreed a
                                              WHERE a.asked_id = dilemma_asked.id AND a.place_id = d.raised_by_id)
                                     OR NOT EXISTS (SELECT 1 FROM partnership.place t
                                                     WHERE t.id = d.raised_by_id AND t.seat_id IS NOT NULL
                                                       AND t.until_date >= (SELECT sharing.viewer_today())))
                                AND (SELECT 2 * count(a.place_id) >= count(s.id)
                                       FROM partnership.place s
                                       LEFT JOIN partnership.dilemma_agreed a ON a.asked_id = dilemma_asked.id AND a.place_id = s.id
                                      WHERE s.id = ANY (d.circle) AND s.seat_id IS NOT NULL
                                        AND s.from_date <= (SELECT sharing.viewer_today())
                                        AND s.until_date >= (SELECT sharing.viewer_today())))))
        AND (refused_on IS NOT NULL OR reads_from IS NOT NULL
             OR NOT EXISTS (SELECT 1 FROM partnership.dilemma_agreed a WHERE a.asked_id = dilemma_asked.id AND NOT a.earlier)));
