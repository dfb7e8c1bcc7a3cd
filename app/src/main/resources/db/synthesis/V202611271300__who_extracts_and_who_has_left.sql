-- Extraction and appraisal are parts of their own (synthesis-model.md, stages 8 and 9): whoever leads gives them to anybody of the team who
-- does not settle differences. Whoever screens may fill a form in as before.
ALTER TABLE synthesis.member ADD COLUMN extracts boolean NOT NULL DEFAULT false;
-- Somebody asked by mistake, or who has gone, opens nothing any more. Their row stays, because their words stay under their name.
ALTER TABLE synthesis.member ADD COLUMN left_at timestamptz;

GRANT UPDATE (extracts, left_at) ON synthesis.member TO ${app_role};
GRANT DELETE ON synthesis.access TO ${app_role};
-- Without a sub-select, because other policies ask through it.
CREATE POLICY program_sees ON synthesis.access FOR SELECT TO ${app_role} USING (sharing.viewer_purpose() = 'SYNTHESIS');
CREATE POLICY program_lets_out ON synthesis.access FOR DELETE TO ${app_role} USING (sharing.viewer_purpose() = 'SYNTHESIS');

DO $do$
DECLARE t text; may text;
BEGIN
    FOREACH t IN ARRAY ARRAY['sheet', 'sheet_word'] LOOP
        may := CASE t
            WHEN 'sheet' THEN '(m.screens OR m.extracts)'
            ELSE '(CASE WHEN settles THEN m.adjudicates ELSE m.screens OR m.extracts END)'
        END;
        EXECUTE format('DROP POLICY member_writes ON synthesis.%I', t);
        EXECUTE format($p$CREATE POLICY member_writes ON synthesis.%I FOR INSERT TO ${app_role} WITH CHECK (
            seat_id = (SELECT sharing.viewer_seat())
            AND EXISTS (SELECT 1 FROM synthesis.reference r WHERE r.id = reference_id AND r.synthesis_id = %I.synthesis_id)
            AND EXISTS (SELECT 1 FROM synthesis.member m WHERE m.synthesis_id = %I.synthesis_id AND m.seat_id = sharing.viewer_seat()
                           AND m.left_at IS NULL AND %s))$p$, t, t, t, may);
    END LOOP;
END $do$;
